# A newcomer needs two of these: `make run` and `make test`. Each sets up whatever it needs first.
.POSIX:
PYTHON_ENV = .venv/bin/python
SOURCES = app database search_index resources build tests

help:
	@echo "make run        set up and start the program (ARGS=\"holders DPKO\" asks on the command line)"
	@echo "make test       set up and run everything that must pass: check, all tests, coverage"
	@echo "make check      the quick part: style, types, import contracts, fast tests"
	@echo "make test-long  the tests with many more generated cases, and the packaged program"
	@echo "make package    build the program for people without Python: dist/incumbent"
	@echo "make installers wrap it as .deb and .tar.zst, with what they hold and their sums"
	@echo "make pictures   draw the screenshots of the README"
	@echo "make words      gather the texts of the window for translation, and take in what was translated"
	@echo "make locks      renew build/locks from pyproject.toml"
	@echo "make clean      remove everything that was made here"

run:
	@sh build/prepare.sh run
	@$(PYTHON_ENV) -m app $(ARGS)

style:
	@sh build/prepare.sh test
	@$(PYTHON_ENV) -m ruff check --quiet .
	@$(PYTHON_ENV) -m mypy --no-error-summary $(SOURCES)

check: style
	@$(PYTHON_ENV) -m pytest -q -m "not slow and not packaged"

test: style
	@$(PYTHON_ENV) -m pytest -q -m "not packaged" --cov --cov-report=json:.coverage.json --cov-report=
	@$(PYTHON_ENV) build/branch_coverage.py .coverage.json 95

test-long: style
	@INCUMBENT_PROPERTY_TESTS=long $(PYTHON_ENV) -m pytest -q

package:
	@sh build/prepare.sh package
	@.venv-package/bin/python build/make_executable.py

installers: package
	@.venv-package/bin/python -m build.wrap_program

pictures:
	@sh build/prepare.sh run
	@QT_QPA_PLATFORM=offscreen $(PYTHON_ENV) build/draw_pictures.py

words:
	@sh build/prepare.sh test
	@.venv/bin/pyside6-lupdate -silent -locations none -no-obsolete \
		$$(find app database search_index -name '*.py' | LC_ALL=C sort) -ts resources/translations/incumbent_fr.ts
	@.venv/bin/pyside6-lrelease -silent resources/translations/incumbent_fr.ts

locks:
	@sh build/renew_locks.sh

clean:
	@rm -rf .venv .venv-* dist .coverage .coverage.* .hypothesis .import_linter_cache
	@rm -rf .mypy_cache .pytest_cache .ruff_cache
	@find $(SOURCES) -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help run style check test test-long package installers pictures words locks clean
