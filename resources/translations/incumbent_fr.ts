<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{title}” is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is no longer a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “{title}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no day that can be looked at. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link to a record: it should read like incumbent:role/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search, or the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Which rows: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are the first {some} of {n} rows; export them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here; {n} under the other choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources state: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {value}. The other value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values than the accepted one are kept and shown, never averaged or dropped. They hold for all days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources disagree on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sourced} sourced, {inferred} inferred from a source, {unsourced} known but not sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never confirmed on any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last confirmed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {roles} {when}: {held} with a known or presumed holder, {possible} with only possible ones, {empty} known to be empty, and of {unknown} nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: any holder, of any day, of {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}; years with a sure holder: {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the terms: {sure}; {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this directory knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was ever recorded of each organisation; the last columns count its roles {when}. An office of two organisations counts under both, and once in the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory holds no office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row and its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an editor should look at. What ages is judged as of today, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed, merged, founded …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed after {first}, up to and with {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory records no move from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed after {first}, up to and with {last} in {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory records no move from {first} to {last} in {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took office, no longer acting, as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took office as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} acts as ({word}) {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is designated as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} left as {role} ({word})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} left as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} fell vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} was renamed {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} were renamed {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} was merged into {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} were merged into {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} was split into {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} was replaced by {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} were replaced by {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} was transferred to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} were transferred to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} ends ({end}) before it starts ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} starts ({start}) before the role or its office did ({begin}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} ({start} to {end}) goes on after {word} ({closed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has one seat, but on {day} it is held by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has {number} seats, but on {day} it is held by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} has no recorded end, but {other} followed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} was seen on {day}, outside the term ({start} to {end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} was {word} for more than a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has two primary roles on {day}: {role} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about {role} from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is known for {who} as {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} is presumed to go on, last confirmed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} as {role} has no recorded end, but was last confirmed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory file is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} names records that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} holds a row that cannot be: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are not those that were shipped, although nobody has edited them: the file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in the table {table} is not what is written there: {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} is not found by its letters: what it is looked up by does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {record} was merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands beneath itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends ({end}) before it begins ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {number} preferred names instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” holds letters that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more holders than seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end before a successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sighting outside the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two primary roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hierarchy cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, month or year, for example 16 March 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, month or year, for example March 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this office and what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{early} lies before {late}. Write the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}, when the last holder left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to be empty or covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, and the sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is without a known holder {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles without a holder {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, not sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} is {link} it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation chart around {office}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no head known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputies {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {number}: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved line: a further parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed line: {links}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ with a number: so many offices below are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No head is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} office below it not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offices below it not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note on this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a favourite, search or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget recently opened records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{words}” is kept among the favourites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to search for first (Ctrl+F); it can then be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves: compare two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {name}, {day}  ·  {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details could not be written to a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and the window still works. {where} They name no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a favourite now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one can search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to today  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to open the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search offices, officials, roles and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, titles, acronyms  (Ctrl+F; Down: ways to ask)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to look at; empty means today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today  (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, month or year, for example 16 March 2017, March 2017 or 2017-03-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at today (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a row by a word in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ruler of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next control, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads and deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the chart begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} did not stand {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}. Incumbent edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation chart: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an office or a person in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to look at, over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag through the years; arrow keys move by a day, Page Up and Page Down by a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: no change is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {terms} began or ended, {offices} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites, saved searches and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official is known to this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet.

The star beside an open record (Ctrl+B) makes it a favourite, Ctrl+S keeps the search that is typed, and Ctrl+Shift+N writes a note of your own on a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open is listed here, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is known to have stood {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the {title} was presumably {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the {title} was possibly {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the {title} was one after the other {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the role of {title} was handed over: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} there was no {title}; {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the {title} was {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that was presumably {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that was possibly {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that was one after the other {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that was handed over: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that had no holder; {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} that was {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was acting ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} held it ad interim ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was officer-in-charge ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carried out the functions ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was designated, not yet in office ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was in office, but prevented from exercising it ({dates})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} the role of {title} was vacant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who was {title} {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of {title} {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate} and goes on as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate} and was before that {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate}; its role of {role} goes on as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate}; its role of {role} was before that {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role of {name} is known {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} {name} was {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {places};</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {places};</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {everything}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more, listed under Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not exist yet {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissolved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolished {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one sentence with its day and source (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was copied, with its day and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to this page was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared day: handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions carried out by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presumed, not confirmed up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: the dates do not settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant: known to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seats, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed: the sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presumed, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody held this role {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory knows of no holder {when}, and of no vacancy either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dates}, known from sightings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role of this person is known {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided; the other value is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}  (accepted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this source says something about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is known for what this page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact points are known for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact points are known for this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact points are known for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {what}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full frame: stood on the day. Dashed frame: did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is known: neither what it came from nor what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood then, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not stand then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these stood {when}, as far as is known: {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned when written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an office on the left, or search for a name, a title or an acronym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of organisations {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many results there are of each sort, and only those of one sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {sort}, {n} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer of these sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are searched already; texts follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “on:” comes a day, a month or a year, as in on:2017-03-16, on:2017-03 or on:2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in the search goes before the day of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the condition {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role, or who held it, as in role:envoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office, or who belongs to it, as in office:DPKO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office, official, role, mandate, instrument, event, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank of a role, as in level:USG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current, former, acting, vacant, disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, month or year, as in on:2017-03-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {kind}  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}  {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as it stood {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “{sought}”{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} results{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {n} of {total} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: to look everywhere would have taken too long. A longer word finds it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away a condition above: it may be what leaves nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what existed {at} is searched; Ctrl+T goes back to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less: the beginning of a word is enough, and words may stand in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an acronym, an old name, or the name in another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be shown because of a fault in the program itself. It has been written to the log; everything else still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be kept in {folder}: {why}. Everything is found all the same, but the index is made again at every start until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing it just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or another program prevents it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent records is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is not open, so nothing can be looked up in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed; it starts again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the directory that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory at {path} yet, and none can be made in {folder}: {why}. Make that folder writable, or name another place with --directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is not finished, because the work was stopped. Names and titles are found all the same, words in texts are not. “Try again” goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that builds it ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be built: {why}. Names and titles are found all the same, words in texts perhaps not, or as they were before. “Try again” goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not end in .png, .svg or .pdf, so it is not clear what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}” left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}” right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit its width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {n} selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n} {nouns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {what} as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, {n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}, {n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({why}), so the usual ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged, so the usual ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer program, so the usual ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings held something that cannot be for {names}, where the usual holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not known, no end known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_then}, end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ad interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer-in-charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prevented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterpart of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sworn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successor took office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the official died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over on this day, from the old holder to the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a holder; an acting holder stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a holder; another official carries out the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumed: open-ended, but no source confirms it up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible: the dates that are known do not settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant: known to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the directory knows of no holder, and of no vacancy either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the holder changed in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries out the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designate, not yet in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in office, but prevented from exercising it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the creation of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from sightings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from sightings only, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {seats} seats free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states {part}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help speaks of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage; marked is what stood {when}. Incumbent edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close the note ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “{record}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “{record}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The words stay here until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note, for nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself: how to address, when you met, what to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a record, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens or does it  ·  Esc closes  ·  &gt; lists only commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a record, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incumbent, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, as of {day}. Incumbent edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: sure. Light: presumed. Hatched: possible. Empty frame: vacant. Dotted: not known. Ring: seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms are known, so there is nothing to draw along the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presumed {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited besides: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} and {n} times more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holder is known for these days, and no vacancy either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of {record}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
