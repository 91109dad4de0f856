"""A directory of any size for measuring: the same records for the same count, made from a fixed seed.

One record in ten is an office, three are roles and six are officials who held them; each has a text of 30 to 120
words. Names come from several languages and scripts, and words are as unevenly common as in real texts."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from database.dates import LAST_DAY, parse_period
from database.ids import RecordId
from database.rows import Document, DocumentName, HeldRole, Kind, Ref

SEED = 20170316
DAY = parse_period("2012-06-01")
_TAIL = 20_000


def _listed(text: str) -> list[str]:
    return text.split("|")


_PEOPLE = (
    ("António João María José Inês Luís Álvaro Begoña", "Guterres García Muñoz Gonçalves Araújo Núñez Peña Simões"),
    ("Jean-Pierre Jérôme Hélène François Marie-Claude", "Lacroix Barré Lefèvre Côté Guéhenno Ladsous D’Estaing"),
    ("Jürgen Günther Björn Käthe Hans-Jörg Sören", "Müller Weiß Großmann Köhler Schröder Strauß Böhm"),
    ("Miroslav Łukasz Dragan Šárka Đorđe Małgorzata", "Jenča Kovačić Dvořák Lajčák Wałęsa Đukanović Obradović"),
    ("Jens Åsa Søren Bjørn Håkan Þóra Øystein", "Stoltenberg Ångström Bjørnsen Sjöberg Løfven Høgh"),
    ("Siobhán Pádraig Mary Aoife", "O’Brien O’Neill McGuinness Ó Súilleabháin D’Arcy"),
    ("İbrahim Işıl Şükrü Çağatay Özgür", "Kılıç Işık Çavuşoğlu Yıldırım Gürsel Şimşek"),
    ("Amadou Fatou Mahamat Ngozi N’Guessan Sékou", "Annabi Diallo Traoré N’Diaye Okonjo-Iweala Coulibaly"),
    ("Lakhdar Ghassan Leïla Hoda Ramtane", "Brahimi Salamé Al-Hussein El-Baradei Lamamra"),
    ("Ki-moon Yūko Izumi Xiaoming Sook-yul", "Ban Nakamitsu Itō Akashi Nguyễn Zhāng"),
    ("Susana Alexander David Jane Margaret", "Malcorra Downer Shearer Keating Eliasson Haysom"),
)
_OTHER_SCRIPTS = _listed(
    "Мирослав Енча|Йенс Столтенберг|Сергей Королёв|Драган Лайчак|Κώστας Καραμανλής|غسان سلامة|أحمد الحسين|"
    "潘基文|반기문|吴红波"
)
_TOPICS = _listed(
    "Peace Operations|Peacekeeping|Political Affairs|Peacebuilding|Mediation Support|Crisis Management|"
    "Field Support|Rule of Law|Human Rights|Humanitarian Affairs|Disarmament|Counter-Terrorism|"
    "Electoral Assistance|Legal Affairs|Partnerships|External Action|Military Planning|Defence Policy|"
    "Arms Control|Early Warning|Protection of Civilians|Migration|Border Management|Maritime Security|"
    "Cyber Security|Economic Affairs|Development|Climate Change|Refugees|Statistics|Procurement|"
    "Human Resources|Public Information|Protocol|Internal Oversight|Logistics|Police|Mine Action|"
    "Medical Services|Sanctions|Transnational Threats|Freedom of the Media|National Minorities"
)
_UNITS = _listed(
    "Department|Office|Division|Section|Branch|Unit|Directorate|Bureau|Service|Secretariat|Centre|"
    "Mission"
)
_PLACES = _listed(
    "New York|Geneva|Vienna|Nairobi|Brussels|Addis Ababa|Kyiv|Sarajevo|Tbilisi|Dakar|Bamako|Bangui|"
    "Kinshasa|Juba|Khartoum|Mogadishu|Tripoli|Beirut|Damascus|Baghdad|Kabul|Port-au-Prince|Bogotá|"
    "São Tomé|Abidjan|Lomé|Yaoundé|N’Djamena|Dili|Bangkok|Nicosia|Pristina|Chişinău|Baku"
)
_TOPS = ("UN", "UN", "UN", "UN", "EU", "EU", "NATO", "OSCE", "AU", "LAS", "ECOWAS", "ASEAN")
_RANKS = (
    ("Under-Secretary-General for {topic}", "USG", 9),
    ("Assistant Secretary-General for {topic}", "ASG", 9),
    ("Special Representative of the Secretary-General for {place}", "SRSG", 9),
    ("Director, {topic}, {place}", "D-2", 6),
    ("Deputy Head of Mission, {place}", "D-1", 6),
    ("Chief of Section, {topic}, {place}", "P-5", 2),
    ("Liaison Officer, {place}", "P-4", 2),
    ("Desk Officer for {place}", "AD-7", 0),
)
_VOCABULARY = _listed(
    "the|of|and|to|in|for|with|by|on|as|from|under|through|including|at|all|its|support|"
    "mandate|shall|office|advice|coordination|implementation|mission|field|operations|peace|security|"
    "council|resolution|member|states|partners|regional|organisations|political|strategic|planning|"
    "guidance|monitoring|reporting|analysis|dialogue|mediation|prevention|conflict|crisis|civilian|"
    "military|police|personnel|headquarters|deployment|partnership|cooperation|framework|agreement|"
    "joint|statement|action|plan|capacity|training|equipment|logistics|budget|resources|human|rights|"
    "law|justice|reform|sector|governance|elections|democratic|institutions|transition|ceasefire|"
    "verification|disarmament|reintegration|mine|threat|terrorism|border|maritime|cyber|energy|climate|"
    "gender|women|youth|children|refugees|humanitarian|access|assistance|delivery|development|economic|"
    "trade|statistics|evaluation|audit|doctrine|policy|standard|procedure|review|committee|working|"
    "group|secretariat|liaison|representative|envoy|commander|chief|senior|delegation|observer|visit|"
    "meeting|briefing|conference|negotiation|settlement|confidence|early|warning|good|offices|process|"
    "national|local|authority|government|parliament|society|media|communication|technology|data"
)


@dataclass
class Corpus:
    """The chance behind the records, and the long tail of rare words and surnames."""

    chance: random.Random
    tail: list[str]
    common: list[float]
    rare: list[float]

    @classmethod
    def fresh(cls) -> "Corpus":
        chance = random.Random(SEED)
        starts = _listed("b|c|d|f|g|h|k|l|m|n|p|r|s|t|v|z|br|dr|gr|kr|pl|st|tr")
        ends = _listed("a|e|i|o|u|ai|ou|ia")
        tail = [
            "".join(chance.choice(starts) + chance.choice(ends) for _ in range(chance.randint(2, 4)))
            for _ in range(_TAIL)
        ]
        common = list(accumulate(1 / (place + 3) for place in range(len(_VOCABULARY))))
        return cls(chance, tail, common, list(accumulate(1 / (place + 10) for place in range(_TAIL))))

    def text(self) -> str:
        length = self.chance.randint(30, 120)
        rare = length // 12
        said = self.chance.choices(_VOCABULARY, cum_weights=self.common, k=length - rare)
        said += self.chance.choices(self.tail, cum_weights=self.rare, k=rare)
        self.chance.shuffle(said)
        return " ".join(said).capitalize() + "."

    def person(self) -> str:
        given, family = self.chance.choice(_PEOPLE)
        tail = self.chance.choices(self.tail, cum_weights=self.rare)[0].capitalize()
        surname = self.chance.choice(family.split()) if self.chance.random() < 0.3 else tail
        return f"{self.chance.choice(given.split())} {surname}"


def documents(count: int) -> Iterator[Document]:
    corpus = Corpus.fresh()
    offices = [_office(corpus, number) for number in range(max(10, count // 10))]
    made: dict[Kind, Callable[[int], Document]] = {
        "office": lambda number: offices[number // 10],
        "role": lambda number: _role(corpus, number, corpus.chance.choice(offices)),
        "official": lambda number: _official(corpus, number, corpus.chance.choice(offices)),
    }
    kinds: tuple[Kind, ...] = ("office", *("role",) * 3, *("official",) * 6)
    for number in range(count):
        yield made[kinds[number % 10]](number)


def _id(number: int) -> RecordId:
    return RecordId(f"00000000-0000-4000-8000-{number:012}")


def _office(corpus: Corpus, number: int) -> Document:
    chance = corpus.chance
    topic, place, top = chance.choice(_TOPICS), chance.choice(_PLACES), chance.choice(_TOPS)
    rare = chance.choice(corpus.tail).capitalize()
    name = f"{chance.choice(_UNITS)} for {topic} in {rare}"
    acronym = "".join(word[0] for word in name.split() if word[0].isupper()) + rare[1:3].upper()
    names = (DocumentName(name, "official", "name"), DocumentName(acronym, "acronym", "acronym"))
    first, last, current = _life(chance)
    return Document(
        Ref("office", _id(number * 10), name, f"{acronym}, {place}"), names, (corpus.text(),), current, 55, first, last,
        organisation=top, offices=(name, acronym, top),
    )  # fmt: skip


def _role(corpus: Corpus, number: int, office: Document) -> Document:
    pattern, level, rank = corpus.chance.choice(_RANKS)
    title = pattern.format(topic=corpus.chance.choice(_TOPICS), place=corpus.chance.choice(_PLACES))
    first, last, current = _life(corpus.chance)
    return Document(
        Ref("role", _id(number), title, office.ref.title), (DocumentName(title, "official", "title"),),
        (corpus.text(),), current, 60 + rank, first, last,
        organisation=office.organisation, offices=office.offices, levels=(level,),
        states=("vacant",) if corpus.chance.random() < 0.05 else (),
    )  # fmt: skip


def _official(corpus: Corpus, number: int, office: Document) -> Document:
    chance, name = corpus.chance, corpus.person()
    names = [DocumentName(name, "official", "name")]
    if chance.random() < 0.1:
        names.append(DocumentName(chance.choice(_OTHER_SCRIPTS), "alias", "other spelling"))
    pattern, level, rank = chance.choice(_RANKS)
    title = pattern.format(topic=chance.choice(_TOPICS), place=chance.choice(_PLACES))
    first, last, current = _life(chance)
    return Document(
        Ref("official", _id(number), name, title), tuple(names), (corpus.text(),), current, 50 + rank, first, last,
        organisation=office.organisation, offices=office.offices, levels=(level,),
        states=("acting",) if chance.random() < 0.1 else (),
        held=(HeldRole(title, office.ref.title, first, last),),
    )  # fmt: skip


def _life(chance: random.Random) -> tuple[int, int, bool]:
    first = DAY.first + chance.randint(-9000, 3000)
    current = chance.random() < 0.4
    return first, LAST_DAY if current else first + chance.randint(300, 4000), current
