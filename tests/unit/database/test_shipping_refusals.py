"""A facts file with a mistake is refused whole, with the file, the place and the reason in one sentence."""

from pathlib import Path

import pytest

from database.problems import InputRefused
from database.shipping.fill import shipment_of
from database.shipping.reading import read_facts

BASE = """
[edition]
name = "1"
day = "2026-11-21"
[sources.letter]
title = "A letter"
kind = "letter"
[offices.bureau]
name = "Bureau of Weights"
kind = "office"
[officials.jane-doe]
name = "Jane Doe"
sort = "Doe, Jane"
[roles.director]
title = "Director"
office = "bureau"
rank = "head"
"""

OFFICE = '[offices.annex]\nname = "Annex"\nkind = "office"\n'
TERM = '[[roles.clerk.succession]]\nofficial = "jane-doe"\n'
CLERK = '[roles.clerk]\ntitle = "Clerk"\noffice = "bureau"\nrank = "staff"\n'
EVENT = '[events.feast]\ntitle = "Feast"\nkind = "meeting"\n'

CONFLICT = '[[conflicts]]\nabout = "office:bureau"\npart = "name"\ntitle = "Name"\n'

MISTAKES = [
    (OFFICE + 'colour = "red"', "offices.annex, colour: this key is not known here"),
    ('[offices.annex]\nkind = "office"', "offices.annex, name: one preferred name is expected"),
    ('[offices.annex]\nname = ["A", "B"]\nkind = "office"', "name: one preferred name is expected"),
    (OFFICE + 'names = ["Wing", "Wing"]', "the name “office:annex/alias/Wing” is already there"),
    (OFFICE + 'names = [{ text = "Wing", kind = "nickname" }]', "“nickname” is not one of: official, short"),
    (OFFICE + 'founded = "2017-02-30"', "offices.annex, founded: “2017-02-30” cannot be read as a date"),
    (OFFICE + "founded = 2017-03-31", "founded: a date is written as a text in quotes"),
    (OFFICE + 'founded = { edtf = "2017", word = "in 2017" }', "founded, word: this key is not known here"),
    (OFFICE + 'proposed = "yes"', "offices.annex, proposed: true or false is expected"),
    (OFFICE + 'summary = ""', "offices.annex, summary: a text in quotes is expected"),
    (OFFICE + 'links = [{ to = "attic" }]', "links 1, to: there is no office with the key “attic”"),
    (OFFICE + 'links = [{ to = "annex" }]', "links 1, to: an office cannot be linked to itself"),
    (OFFICE + 'links = ["bureau"]', "offices.annex, links: a table or a list of tables is expected"),
    (OFFICE + 'cites = "postcard page 1"', "cites 1, cite: there is no source with the key “postcard”"),
    (OFFICE + 'cites = "colour: letter page 1"', "cites 1, cite: “colour” is no part of a fact"),
    (OFFICE + 'rivals = [{ cite = "start: letter" }]', "states: a rival citation must say which value it states"),
    (OFFICE + "mandates = 3", "offices.annex, mandates: tables with a key each are expected"),
    (OFFICE + '[offices.annex.mandates.all]\ntext = "All"\ninstruments = [1]', "a text or a list of texts is expected"),
    ('[offices.bureau]\nname = "B"\nkind = "office"', "this key is already used by"),
    ('[officials.john]\nname = "John"', "officials.john, sort: it is missing"),
    ('[officials.john]\nname = "John"\nsort = "John"\nnot_same = "john"', "cannot be told from himself or herself"),
    (CLERK + "seats = -1", "roles.clerk, seats: a number from 0 on is expected"),
    (CLERK + 'succession = [{ gap = "empty" }]', "succession 1, gap: “empty” is not one of: vacant, unknown"),
    (CLERK + TERM + TERM, "the term “clerk/jane-doe” is already there"),
    (CLERK + TERM + 'steps = [{ kind = "dreamt", on = "2001" }]', "steps 1, kind: “dreamt” is not one of"),
    (CLERK + 'unnamed = [{ note = "Seen" }]', "unnamed 1, on: a sighting needs its day"),
    (EVENT, "events.feast, on: an event needs a date"),
    (EVENT + 'on = "2001"\nparticipants = "jane-doe"', "“jane-doe” is not written as kind:key"),
    (EVENT + 'on = "2001"\nparticipants = "ghost:jane-doe"', "“ghost:jane-doe” is not written as kind:key"),
    ('[changes.move]\nkind = "renamed"\non = "2001"', "a change needs an office or role before or after it"),
    (
        CONFLICT + 'values = [{ states = "A", cite = "known" }]',
        "conflicts 1, values: a conflict needs two different values",
    ),
    ('[[contacts]]\nowner = "office:bureau"\ntype = "pigeon"\nvalue = "x"', "“pigeon” is not one of: phone"),
    ("[people.jane]", "people: this section is not known"),
    ('[edition]\nname = "2"', "edition: one edition is expected"),
    ("[officials.jane", "it is no valid TOML in UTF-8"),
    ("officials = 3", "officials: tables with a key each are expected"),
]


@pytest.mark.parametrize(("text", "reason"), MISTAKES, ids=[reason for _, reason in MISTAKES])
def test_a_mistake_is_refused_with_file_place_and_reason(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "base.toml").write_text(BASE, encoding="utf-8")
    (tmp_path / "extra.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InputRefused) as refused:
        shipment_of(read_facts(tmp_path))
    sentence = str(refused.value)
    assert sentence.startswith("extra.toml")
    assert reason in sentence


def test_a_folder_without_facts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="there are no facts files"):
        read_facts(tmp_path)


def test_facts_without_an_edition_are_refused(tmp_path: Path) -> None:
    (tmp_path / "offices.toml").write_text(OFFICE, encoding="utf-8")
    with pytest.raises(InputRefused, match="No facts file says which edition this is"):
        shipment_of(read_facts(tmp_path))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "offices.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputRefused, match="it is no valid TOML in UTF-8"):
        read_facts(tmp_path)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "offices.toml").mkdir()
    with pytest.raises(InputRefused, match="it cannot be read"):
        read_facts(tmp_path)
