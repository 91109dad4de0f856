<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“{title}” was moved.</source>
        <translation>«&#x202f;{title}&#x202f;» a été déplacé.</translation>
    </message>
    <message>
        <source>The search “{title}” is no longer kept.</source>
        <translation>La recherche «&#x202f;{title}&#x202f;» n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>“{title}” is no longer a favourite.</source>
        <translation>«&#x202f;{title}&#x202f;» n’est plus un favori.</translation>
    </message>
    <message>
        <source>The note on “{title}” is gone.</source>
        <translation>La note sur «&#x202f;{title}&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>The link names no day that can be looked at. {why}</source>
        <translation>Le lien ne désigne aucune date que l’on puisse consulter. {why}</translation>
    </message>
    <message>
        <source>This is no link to a record: it should read like incumbent:role/ID.</source>
        <translation>Ce n’est pas un lien vers une fiche&#x202f;: il devrait avoir la forme incumbent:role/ID.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>à la date&#x202f;: {day}</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Aller à la fiche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Up to the office above</source>
        <translation>Remonter à l’entité supérieure</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Leave the search, or the past</source>
        <translation>Quitter la recherche ou le passé</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Which rows: {list}</source>
        <translation>Lignes à montrer&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Here are the first {some} of {n} rows; export them all.</source>
        <translation>Voici les {some} premières lignes sur {n}&#x202f;; exportez-les pour les avoir toutes.</translation>
    </message>
    <message>
        <source>None here; {n} under the other choices.</source>
        <translation>Rien ici&#x202f;; {n} sous les autres choix.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non tranché</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The sources state</source>
        <translation>Ce que disent les sources</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The sources state: {values}</source>
        <translation>Les sources indiquent&#x202f;: {values}</translation>
    </message>
    <message>
        <source>Accepted: {value}. The other value is kept.</source>
        <translation>Valeur retenue&#x202f;: {value}. L’autre est conservée.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Personne n’a tranché.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>divergences</translation>
    </message>
    <message>
        <source>Other values than the accepted one are kept and shown, never averaged or dropped. They hold for all days.</source>
        <translation>Les valeurs autres que celle retenue sont conservées et montrées, jamais moyennées ni écartées. Elles valent pour toutes les dates.</translation>
    </message>
    <message>
        <source>The sources disagree on nothing.</source>
        <translation>Les sources ne divergent sur rien.</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>none is sure</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Sourcés</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pourvues</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>Never held</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{sourced} sourced, {inferred} inferred from a source, {unsourced} known but not sourced</source>
        <translation>{sourced} sourcés, {inferred} déduits d’une source, {unsourced} connus mais non sourcés</translation>
    </message>
    <message>
        <source>never confirmed on any day</source>
        <translation>jamais confirmés à une date précise</translation>
    </message>
    <message>
        <source>last confirmed {when}</source>
        <translation>confirmé pour la dernière fois {when}</translation>
    </message>
    <message>
        <source>Of {roles} {when}: {held} with a known or presumed holder, {possible} with only possible ones, {empty} known to be empty, and of {unknown} nothing is known.</source>
        <translation>Sur {roles} {when}&#x202f;: {held} avec un titulaire connu ou présumé, {possible} avec des titulaires seulement possibles, {empty} que l’on sait vacantes&#x202f;; de {unknown}, rien n’est connu.</translation>
    </message>
    <message>
        <source>Not known: any holder, of any day, of {roles}.</source>
        <translation>Aucun titulaire connu, à aucune date&#x202f;: {roles}.</translation>
    </message>
    <message>
        <source>{known}; years with a sure holder: {years}.</source>
        <translation>{known}&#x202f;; années avec un titulaire sûr&#x202f;: {years}.</translation>
    </message>
    <message>
        <source>Of the terms: {sure}; {age}.</source>
        <translation>Mandats&#x202f;: {sure}&#x202f;; {age}.</translation>
    </message>
    <message>
        <source>What this directory knows</source>
        <translation>Ce que sait cet annuaire</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>All that was ever recorded of each organisation; the last columns count its roles {when}. An office of two organisations counts under both, and once in the whole.</source>
        <translation>Tout ce qui a été enregistré sur chaque organisation&#x202f;; les dernières colonnes comptent ses fonctions {when}. Une entité commune à deux organisations compte dans chacune, et une seule fois dans l’ensemble.</translation>
    </message>
    <message>
        <source>The directory holds no office.</source>
        <translation>L’annuaire ne contient aucune entité.</translation>
    </message>
    <message>
        <source>The chosen row and its evidence</source>
        <translation>La ligne choisie et ses preuves</translation>
    </message>
    <message>
        <source>Choose a row to see its evidence.</source>
        <translation>Choisissez une ligne pour voir ses preuves.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Aucune source n’est indiquée.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>pour {part}</translation>
    </message>
    <message>
        <source>states {value}</source>
        <translation>indique {value}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>{severity}: {rule}</source>
        <translation>{severity}&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Constats du contrôle</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>What an editor should look at. What ages is judged as of today, {day}.</source>
        <translation>Ce qu’un rédacteur devrait examiner. Ce qui vieillit est jugé à la date d’aujourd’hui, {day}.</translation>
    </message>
    <message>
        <source>The check found nothing to look at.</source>
        <translation>Le contrôle n’a rien trouvé à examiner.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Role today</source>
        <translation>Fonction aujourd’hui</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Fell vacant</source>
        <translation>Vacance</translation>
    </message>
    <message>
        <source>{move}: {day}</source>
        <translation>{move}&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>mouvements</translation>
    </message>
    <message>
        <source>Moves from {first} to {last}</source>
        <translation>Mouvements du {first} au {last}</translation>
    </message>
    <message>
        <source>What changed after {first}, up to and with {last}.</source>
        <translation>Ce qui a changé après le {first}, jusqu’au {last} inclus.</translation>
    </message>
    <message>
        <source>The directory records no move from {first} to {last}.</source>
        <translation>L’annuaire n’enregistre aucun mouvement du {first} au {last}.</translation>
    </message>
    <message>
        <source>What changed after {first}, up to and with {last} in {office}.</source>
        <translation>Ce qui a changé après le {first}, jusqu’au {last} inclus, dans l’entité {office}.</translation>
    </message>
    <message>
        <source>The directory records no move from {first} to {last} in {office}.</source>
        <translation>L’annuaire n’enregistre aucun mouvement du {first} au {last} dans l’entité {office}.</translation>
    </message>
    <message>
        <source>{who} took office, no longer acting, as {role}</source>
        <translation>{who}, jusque-là par intérim, entre en fonction&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{who} took office as {role}</source>
        <translation>{who} entre en fonction&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{who} acts as ({word}) {role}</source>
        <translation>{who} assure la suppléance ({word})&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{who} is designated as {role}</source>
        <translation>Désignation de {who}&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{who} left as {role} ({word})</source>
        <translation>{who} quitte sa fonction ({word})&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{who} left as {role}</source>
        <translation>{who} quitte sa fonction&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{role} fell vacant</source>
        <translation>La fonction devient vacante&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{before} was renamed {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>{before} were renamed {after}</source>
        <translation>{before} deviennent {after}</translation>
    </message>
    <message>
        <source>{before} was merged into {after}</source>
        <translation>{before} fusionne dans {after}</translation>
    </message>
    <message>
        <source>{before} were merged into {after}</source>
        <translation>{before} fusionnent dans {after}</translation>
    </message>
    <message>
        <source>{before} was split into {after}</source>
        <translation>{before} se scinde en {after}</translation>
    </message>
    <message>
        <source>{before} was replaced by {after}</source>
        <translation>{before} cède la place à {after}</translation>
    </message>
    <message>
        <source>{before} were replaced by {after}</source>
        <translation>{before} cèdent la place à {after}</translation>
    </message>
    <message>
        <source>{before} was transferred to {after}</source>
        <translation>{before} passe à {after}</translation>
    </message>
    <message>
        <source>{before} were transferred to {after}</source>
        <translation>{before} passent à {after}</translation>
    </message>
    <message>
        <source>{before} was founded into {after}</source>
        <translation>{before} donne naissance à {after}</translation>
    </message>
    <message>
        <source>{before} were founded into {after}</source>
        <translation>{before} donnent naissance à {after}</translation>
    </message>
    <message>
        <source>{before} was dissolved into {after}</source>
        <translation>{before} se dissout dans {after}</translation>
    </message>
    <message>
        <source>{before} were dissolved into {after}</source>
        <translation>{before} se dissolvent dans {after}</translation>
    </message>
    <message>
        <source>{what} was founded</source>
        <translation>Création&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was renamed</source>
        <translation>Changement de nom&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was merged</source>
        <translation>Fusion&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was split</source>
        <translation>Scission&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was replaced</source>
        <translation>Remplacement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was transferred</source>
        <translation>Transfert&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} was dissolved</source>
        <translation>Dissolution&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{who} as {role} ends ({end}) before it starts ({start}).</source>
        <translation>{who}, {role}&#x202f;: la fin ({end}) précède le début ({start}).</translation>
    </message>
    <message>
        <source>{who} as {role} starts ({start}) before the role or its office did ({begin}).</source>
        <translation>{who}, {role}&#x202f;: le début ({start}) précède celui de la fonction ou de son entité ({begin}).</translation>
    </message>
    <message>
        <source>{who} as {role} ({start} to {end}) goes on after {word} ({closed}).</source>
        <translation>{who}, {role} ({start} – {end})&#x202f;: le mandat se poursuit alors que {word} ({closed}).</translation>
    </message>
    <message>
        <source>{role} has one seat, but on {day} it is held by {names}.</source>
        <translation>{role}&#x202f;: un seul siège, mais occupé {day} par {names}.</translation>
    </message>
    <message>
        <source>{role} has {number} seats, but on {day} it is held by {names}.</source>
        <translation>{role}&#x202f;: {number} sièges, mais occupés {day} par {names}.</translation>
    </message>
    <message>
        <source>{who} as {role} has no recorded end, but {other} followed on {day}.</source>
        <translation>{who}, {role}&#x202f;: aucune fin enregistrée, mais {other} a pris la suite {day}.</translation>
    </message>
    <message>
        <source>{who} as {role} was seen on {day}, outside the term ({start} to {end}).</source>
        <translation>{who}, {role}&#x202f;: vu en fonction {day}, hors du mandat ({start} – {end}).</translation>
    </message>
    <message>
        <source>{who} as {role} was {word} for more than a year.</source>
        <translation>{who}, {role}&#x202f;: {word} pendant plus d’un an.</translation>
    </message>
    <message>
        <source>{who} has two primary roles on {day}: {role} and {other}.</source>
        <translation>{who} a deux fonctions principales {day}&#x202f;: {role} et {other}.</translation>
    </message>
    <message>
        <source>Nothing is recorded about {role} from {start} to {end}.</source>
        <translation>Rien n’est enregistré sur {role} ({start} – {end}).</translation>
    </message>
    <message>
        <source>No source is known for {who} as {role}.</source>
        <translation>Aucune source connue pour {who}, {role}.</translation>
    </message>
    <message>
        <source>{who} as {role} is presumed to go on, last confirmed on {day}.</source>
        <translation>{who}, {role}&#x202f;: présumé toujours en fonction, confirmé pour la dernière fois {day}.</translation>
    </message>
    <message>
        <source>{who} as {role} has no recorded end, but was last confirmed on {day}.</source>
        <translation>{who}, {role}&#x202f;: aucune fin enregistrée, mais confirmé pour la dernière fois {day}.</translation>
    </message>
    <message>
        <source>The directory file is damaged: {why}.</source>
        <translation>Le fichier de l’annuaire est endommagé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The table {table} names records that do not exist.</source>
        <translation>La table {table} renvoie à des fiches qui n’existent pas.</translation>
    </message>
    <message>
        <source>The table {table} holds a row that cannot be: {why}.</source>
        <translation>La table {table} contient une ligne impossible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The facts are not those that were shipped, although nobody has edited them: the file was damaged.</source>
        <translation>Les faits ne sont pas ceux qui ont été livrés, alors que personne ne les a modifiés&#x202f;: le fichier a été endommagé.</translation>
    </message>
    <message>
        <source>A date in the table {table} is not what is written there: {written}.</source>
        <translation>Une date de la table {table} ne correspond pas à ce qui y est écrit&#x202f;: {written}.</translation>
    </message>
    <message>
        <source>The name {name} is not found by its letters: what it is looked up by does not fit it.</source>
        <translation>Le nom {name} est introuvable par ses lettres&#x202f;: sa clé de recherche ne lui correspond pas.</translation>
    </message>
    <message>
        <source>The record {record} was merged into itself.</source>
        <translation>La fiche {record} a été fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>{name} stands beneath itself.</source>
        <translation>{name} est placé sous soi-même.</translation>
    </message>
    <message>
        <source>{name} ends ({end}) before it begins ({start}).</source>
        <translation>{name}&#x202f;: la fin ({end}) précède le début ({start}).</translation>
    </message>
    <message>
        <source>{name} has {number} preferred names instead of one.</source>
        <translation>{name} a {number} noms préférés au lieu d’un.</translation>
    </message>
    <message>
        <source>The name “{name}” holds letters that nobody sees.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» contient des lettres invisibles.</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>fin avant le début</translation>
    </message>
    <message>
        <source>before the office</source>
        <translation>antérieur à l’entité</translation>
    </message>
    <message>
        <source>after the office</source>
        <translation>postérieur à l’entité</translation>
    </message>
    <message>
        <source>more holders than seats</source>
        <translation>plus de titulaires que de sièges</translation>
    </message>
    <message>
        <source>open end before a successor</source>
        <translation>fin ouverte avant un successeur</translation>
    </message>
    <message>
        <source>sighting outside the term</source>
        <translation>attestation hors du mandat</translation>
    </message>
    <message>
        <source>long acting</source>
        <translation>long intérim</translation>
    </message>
    <message>
        <source>two primary roles</source>
        <translation>deux fonctions principales</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sources divergentes</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>old confirmation</source>
        <translation>confirmation ancienne</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>présomption échue</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>fichier endommagé</translation>
    </message>
    <message>
        <source>damaged date</source>
        <translation>date endommagée</translation>
    </message>
    <message>
        <source>damaged name</source>
        <translation>nom endommagé</translation>
    </message>
    <message>
        <source>merged in a ring</source>
        <translation>fusion circulaire</translation>
    </message>
    <message>
        <source>hierarchy cycle</source>
        <translation>hiérarchie circulaire</translation>
    </message>
    <message>
        <source>preferred name</source>
        <translation>nom préféré</translation>
    </message>
    <message>
        <source>hidden letters</source>
        <translation>lettres invisibles</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>sans fin connue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{who} as {role}</source>
        <translation>{who}, {role}</translation>
    </message>
    <message>
        <source>{part} of {fact}</source>
        <translation>{part}&#x202f;: {fact}</translation>
    </message>
    <message>
        <source>Compare from this day</source>
        <translation>Comparer à partir de ce jour</translation>
    </message>
    <message>
        <source>A day, month or year, for example 16 March 2017</source>
        <translation>Un jour, un mois ou une année, par exemple 16 mars 2017</translation>
    </message>
    <message>
        <source>Compare up to this day</source>
        <translation>Comparer jusqu’à ce jour</translation>
    </message>
    <message>
        <source>A day, month or year, for example March 2017</source>
        <translation>Un jour, un mois ou une année, par exemple mars 2017</translation>
    </message>
    <message>
        <source>Only this office and what belongs to it</source>
        <translation>Seulement cette entité et ce qui en relève</translation>
    </message>
    <message>
        <source>A name or an acronym</source>
        <translation>Un nom ou un sigle</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Toutes les entités</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>{early} lies before {late}. Write the earlier day first.</source>
        <translation>Le {early} précède le {late}. Écrivez d’abord la date la plus ancienne.</translation>
    </message>
    <message>
        <source>{since}, when the last holder left</source>
        <translation>{since}, au départ du dernier titulaire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Vacante depuis</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Assurée par</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Last known holder</source>
        <translation>Dernier titulaire connu</translation>
    </message>
    <message>
        <source>Known to be empty or covered</source>
        <translation>Vacantes ou assurées par intérim</translation>
    </message>
    <message>
        <source>Unknown: nothing is known</source>
        <translation>Inconnues&#x202f;: on ne sait rien</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{state}, and the sources disagree.</source>
        <translation>{state}, et les sources divergent.</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Vacancies and cover</source>
        <translation>Vacances et intérims</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>No role is without a known holder {day}.</source>
        <translation>Toutes les fonctions ont un titulaire connu {day}.</translation>
    </message>
    <message>
        <source>Roles without a holder {day}.</source>
        <translation>Fonctions sans titulaire {day}.</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scission</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolution</translation>
    </message>
    <message>
        <source>known, not sourced</source>
        <translation>connu, non sourcé</translation>
    </message>
    <message>
        <source>{link} {office}</source>
        <translation>{link} {office}</translation>
    </message>
    <message>
        <source>{office} is {link} it</source>
        <translation>{office} ({link} celle-ci)</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}&#x202f;: {person}</translation>
    </message>
    <message>
        <source>Organisation chart around {office}, {when}</source>
        <translation>Organigramme autour de {office}, {when}</translation>
    </message>
    <message>
        <source>no head known</source>
        <translation>aucun chef connu</translation>
    </message>
    <message>
        <source>deputies {names}</source>
        <translation>adjoints&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Level {number}: {office}</source>
        <translation>Niveau {number}&#x202f;: {office}</translation>
    </message>
    <message>
        <source>Curved line: a further parent.</source>
        <translation>Trait courbe&#x202f;: autre entité de rattachement.</translation>
    </message>
    <message>
        <source>Dashed line: {links}.</source>
        <translation>Trait discontinu&#x202f;: {links}.</translation>
    </message>
    <message>
        <source>+ with a number: so many offices below are not drawn.</source>
        <translation>+ suivi d’un nombre&#x202f;: autant d’entités subordonnées non représentées.</translation>
    </message>
    <message>
        <source>No head is known</source>
        <translation>Aucun chef connu</translation>
    </message>
    <message>
        <source>Also {link}</source>
        <translation>Aussi&#x202f;: {link}</translation>
    </message>
    <message>
        <source>{n} office below it not drawn</source>
        <translation>{n} entité subordonnée non représentée</translation>
    </message>
    <message>
        <source>{n} offices below it not drawn</source>
        <translation>{n} entités subordonnées non représentées</translation>
    </message>
    <message>
        <source>Browse favourites</source>
        <translation>Parcourir les favoris</translation>
    </message>
    <message>
        <source>Your own note on this record</source>
        <translation>Votre propre note sur cette fiche</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Browse offices</source>
        <translation>Parcourir les entités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Browse people</source>
        <translation>Parcourir les personnes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Undo a favourite, search or note</source>
        <translation>Annuler un favori, une recherche ou une note</translation>
    </message>
    <message>
        <source>Redo a favourite, search or note</source>
        <translation>Rétablir un favori, une recherche ou une note</translation>
    </message>
    <message>
        <source>List what is opened</source>
        <translation>Lister ce qui est ouvert</translation>
    </message>
    <message>
        <source>What you open is no longer listed, and the list is empty now.</source>
        <translation>Ce que vous ouvrez n’est plus listé, et la liste est maintenant vide.</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu de la sélection</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Forget recently opened records</source>
        <translation>Oublier les fiches ouvertes récemment</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>The search “{words}” is kept among the favourites.</source>
        <translation>La recherche «&#x202f;{words}&#x202f;» est enregistrée parmi les favoris.</translation>
    </message>
    <message>
        <source>Type what to search for first (Ctrl+F); it can then be kept.</source>
        <translation>Saisissez d’abord ce que vous cherchez (Ctrl+F)&#x202f;; vous pourrez ensuite l’enregistrer.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A record that could not be shown</source>
        <translation>Une fiche qui n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Tous les réglages sont rétablis.</translation>
    </message>
    <message>
        <source>As it stood {when}</source>
        <translation>Situation {when}</translation>
    </message>
    <message>
        <source>Moves: compare two days</source>
        <translation>Mouvements&#x202f;: comparer deux dates</translation>
    </message>
    <message>
        <source>Trash: what was deleted</source>
        <translation>Corbeille&#x202f;: ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Opening the directory</source>
        <translation>Ouverture de l’annuaire</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in {file}.</source>
        <translation>La sauvegarde a été restaurée. Ce qui était là auparavant est conservé dans {file}.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The directory was built anew. The old file is kept as {file}.</source>
        <translation>L’annuaire a été reconstruit. L’ancien fichier est conservé sous {file}.</translation>
    </message>
    <message>
        <source>Moving the old file away</source>
        <translation>Mise à l’écart de l’ancien fichier</translation>
    </message>
    <message>
        <source>Edition {name}, {day}  ·  {counts}</source>
        <translation>Édition {name}, {day}  ·  {counts}</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Une erreur dans le programme</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The details could not be written to a log.</source>
        <translation>Les détails n’ont pas pu être consignés dans un journal.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Les détails se trouvent dans {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Un problème est survenu dans le programme</translation>
    </message>
    <message>
        <source>Nothing was changed and the window still works. {where} They name no record.</source>
        <translation>Rien n’a été modifié et la fenêtre fonctionne toujours. {where} Ils ne nomment aucune fiche.</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>“{title}” is a favourite now.</source>
        <translation>«&#x202f;{title}&#x202f;» est maintenant un favori.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>How one can search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Return to today  (Esc)</source>
        <translation>Revenir à aujourd’hui  (Échap)</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Ignorer ce message</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to open the directory</source>
        <translation>Réessayer d’ouvrir l’annuaire</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>Search offices, officials, roles and documents</source>
        <translation>Rechercher des entités, des responsables, des fonctions et des documents</translation>
    </message>
    <message>
        <source>Search names, titles, acronyms  (Ctrl+F; Down: ways to ask)</source>
        <translation>Nom, titre, sigle…  (Ctrl+F&#x202f;; Bas&#x202f;: façons de chercher)</translation>
    </message>
    <message>
        <source>Day to look at; empty means today</source>
        <translation>Date à consulter&#x202f;; vide&#x202f;: aujourd’hui</translation>
    </message>
    <message>
        <source>As of today  (Ctrl+D)</source>
        <translation>À ce jour  (Ctrl+D)</translation>
    </message>
    <message>
        <source>A day, month or year, for example 16 March 2017, March 2017 or 2017-03-16</source>
        <translation>Un jour, un mois ou une année, par exemple 16 mars 2017, mars 2017 ou 2017-03-16</translation>
    </message>
    <message>
        <source>Look at today</source>
        <translation>Consulter la situation d’aujourd’hui</translation>
    </message>
    <message>
        <source>Look at today (Ctrl+T)</source>
        <translation>Consulter la situation d’aujourd’hui (Ctrl+T)</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Jump to a row by a word in it</source>
        <translation>Atteindre une ligne par un de ses mots</translation>
    </message>
    <message>
        <source>In favourites</source>
        <translation>Dans les favoris</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>On the ruler of years</source>
        <translation>Sur la règle des années</translation>
    </message>
    <message>
        <source>A day on or back</source>
        <translation>Un jour en avant ou en arrière</translation>
    </message>
    <message>
        <source>A year on or back</source>
        <translation>Un an en avant ou en arrière</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On to the next control, or back</source>
        <translation>Élément suivant ou précédent</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>le taper</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>Fiches ouvertes</translation>
    </message>
    <message>
        <source>Edit what is shown, or the term in focus</source>
        <translation>Modifier ce qui est affiché, ou le mandat désigné</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>New official…</source>
        <translation>Nouveau responsable…</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nouvelle entité…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>New instrument…</source>
        <translation>Nouvel instrument…</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Annuler&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Redo: {title}</source>
        <translation>Rétablir&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Organigramme</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 niveau</translation>
    </message>
    <message>
        <source>2 levels</source>
        <translation>2 niveaux</translation>
    </message>
    <message>
        <source>3 levels</source>
        <translation>3 niveaux</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramme</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Niveaux montrés</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes montrées</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Chefs</translation>
    </message>
    <message>
        <source>Heads and deputies</source>
        <translation>Chefs et adjoints</translation>
    </message>
    <message>
        <source>Where the chart begins</source>
        <translation>Où commence l’organigramme</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le sommet</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>À partir d’ici</translation>
    </message>
    <message>
        <source>{office} did not stand {when}.</source>
        <translation>{office} n’existait pas {when}.</translation>
    </message>
    <message>
        <source>As of {day}. Incumbent edition {edition}.</source>
        <translation>Situation&#x202f;: {day}. Incumbent, édition {edition}.</translation>
    </message>
    <message>
        <source>Organisation chart: {office}</source>
        <translation>Organigramme&#x202f;: {office}</translation>
    </message>
    <message>
        <source>Find an office or a person in the chart</source>
        <translation>Trouver une entité ou une personne dans l’organigramme</translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation>Trouver dans l’organigramme</translation>
    </message>
    <message>
        <source>Show as {view}</source>
        <translation>Afficher&#x202f;: {view}</translation>
    </message>
    <message>
        <source>Day to look at, over the years</source>
        <translation>Date à consulter, au fil des années</translation>
    </message>
    <message>
        <source>Drag through the years; arrow keys move by a day, Page Up and Page Down by a year</source>
        <translation>Faites glisser au fil des années&#x202f;; les flèches avancent d’un jour, Page préc. et Page suiv. d’un an</translation>
    </message>
    <message>
        <source>{year}: no change is known</source>
        <translation>{year}&#x202f;: aucun changement connu</translation>
    </message>
    <message>
        <source>{year}: {terms} began or ended, {offices} changed</source>
        <translation>{year}&#x202f;: {terms} débutant ou prenant fin, {offices} ayant changé</translation>
    </message>
    <message>
        <source>{n} term</source>
        <translation>{n} mandat</translation>
    </message>
    <message>
        <source>{n} terms</source>
        <translation>{n} mandats</translation>
    </message>
    <message>
        <source>no terms</source>
        <translation>aucun mandat</translation>
    </message>
    <message>
        <source>{n} office</source>
        <translation>{n} entité</translation>
    </message>
    <message>
        <source>{n} offices</source>
        <translation>{n} entités</translation>
    </message>
    <message>
        <source>no offices</source>
        <translation>aucune entité</translation>
    </message>
    <message>
        <source>Favourites, saved searches and notes</source>
        <translation>Favoris, recherches enregistrées et notes</translation>
    </message>
    <message>
        <source>Recently opened records</source>
        <translation>Fiches ouvertes récemment</translation>
    </message>
    <message>
        <source>No official is known to this directory.</source>
        <translation>Cet annuaire ne connaît aucun responsable.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

The star beside an open record (Ctrl+B) makes it a favourite, Ctrl+S keeps the search that is typed, and Ctrl+Shift+N writes a note of your own on a record.</source>
        <translation>Rien n’est encore enregistré.

L’étoile à côté d’une fiche ouverte (Ctrl+B) en fait un favori, Ctrl+S enregistre la recherche saisie et Ctrl+Maj+N ajoute une note personnelle à une fiche.</translation>
    </message>
    <message>
        <source>What you open is listed here, the latest first.</source>
        <translation>Ce que vous ouvrez figure ici, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>What to browse</source>
        <translation>Que parcourir</translation>
    </message>
    <message>
        <source>presumed</source>
        <translation>présumé</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>conjointe</translation>
    </message>
    <message>
        <source>No office is known to have stood {when}.</source>
        <translation>Aucune entité n’est connue pour avoir existé {when}.</translation>
    </message>
    <message>
        <source>{when} the {title} was presumably {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» était vraisemblablement exercée par {names}.</translation>
    </message>
    <message>
        <source>{when} the {title} was possibly {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» était peut-être exercée par {names}.</translation>
    </message>
    <message>
        <source>{when} the {title} was one after the other {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» a été exercée successivement par {names}.</translation>
    </message>
    <message>
        <source>{when} the role of {title} was handed over: {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» a été transmise&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{when} there was no {title}; {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» n’avait pas de titulaire&#x202f;; {names}.</translation>
    </message>
    <message>
        <source>{when} the {title} was {names}.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» était exercée par {names}.</translation>
    </message>
    <message>
        <source>{when} that was presumably {names}.</source>
        <translation>{when}, celle-ci était vraisemblablement exercée par {names}.</translation>
    </message>
    <message>
        <source>{when} that was possibly {names}.</source>
        <translation>{when}, celle-ci était peut-être exercée par {names}.</translation>
    </message>
    <message>
        <source>{when} that was one after the other {names}.</source>
        <translation>{when}, celle-ci a été exercée successivement par {names}.</translation>
    </message>
    <message>
        <source>{when} that was handed over: {names}.</source>
        <translation>{when}, celle-ci a été transmise&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{when} that had no holder; {names}.</source>
        <translation>{when}, celle-ci n’avait pas de titulaire&#x202f;; {names}.</translation>
    </message>
    <message>
        <source>{when} that was {names}.</source>
        <translation>{when}, celle-ci était exercée par {names}.</translation>
    </message>
    <message>
        <source>{name} was acting ({dates})</source>
        <translation>{name} assurait l’intérim ({dates})</translation>
    </message>
    <message>
        <source>{name} held it ad interim ({dates})</source>
        <translation>{name} l’exerçait ad interim ({dates})</translation>
    </message>
    <message>
        <source>{name} was officer-in-charge ({dates})</source>
        <translation>{name} était fonctionnaire chargé ({dates})</translation>
    </message>
    <message>
        <source>{name} carried out the functions ({dates})</source>
        <translation>{name} exerçait les fonctions ({dates})</translation>
    </message>
    <message>
        <source>{name} was designated, not yet in office ({dates})</source>
        <translation>{name} était désigné, pas encore en fonction ({dates})</translation>
    </message>
    <message>
        <source>{name} was in office, but prevented from exercising it ({dates})</source>
        <translation>{name} était en fonction, mais empêché de l’exercer ({dates})</translation>
    </message>
    <message>
        <source>Incumbent edition {edition}.</source>
        <translation>Incumbent, édition {edition}.</translation>
    </message>
    <message>
        <source>{when} the role of {title} was vacant.</source>
        <translation>{when}, la fonction «&#x202f;{title}&#x202f;» était vacante.</translation>
    </message>
    <message>
        <source>It is not known who was {title} {when}.</source>
        <translation>On ignore qui exerçait la fonction «&#x202f;{title}&#x202f;» {when}.</translation>
    </message>
    <message>
        <source>The sources disagree.</source>
        <translation>Les sources divergent.</translation>
    </message>
    <message>
        <source>The role of {title} {fate}</source>
        <translation>La fonction «&#x202f;{title}&#x202f;» {fate}</translation>
    </message>
    <message>
        <source>{title} {fate}</source>
        <translation>{title} {fate}</translation>
    </message>
    <message>
        <source>{fate} and goes on as {other}.</source>
        <translation>{fate} et se poursuit sous le nom «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{fate} and was before that {other}.</source>
        <translation>{fate} et s’appelait auparavant «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{fate}; its role of {role} goes on as {other}.</source>
        <translation>{fate}&#x202f;; sa fonction «&#x202f;{role}&#x202f;» se poursuit sous le nom «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{fate}; its role of {role} was before that {other}.</source>
        <translation>{fate}&#x202f;; sa fonction «&#x202f;{role}&#x202f;» s’appelait auparavant «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>No role of {name} is known {when}.</source>
        <translation>Aucune fonction de {name} n’est connue {when}.</translation>
    </message>
    <message>
        <source>{when} {name} was {roles}.</source>
        <translation>{when}, {name} exerçait&#x202f;: {roles}.</translation>
    </message>
    <message>
        <source>presumably</source>
        <translation>vraisemblablement</translation>
    </message>
    <message>
        <source>No source is known.</source>
        <translation>Aucune source n’est connue.</translation>
    </message>
    <message>
        <source>Sources: {places};</source>
        <translation>Sources&#x202f;: {places}&#x202f;;</translation>
    </message>
    <message>
        <source>Source: {places};</source>
        <translation>Source&#x202f;: {places}&#x202f;;</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>Evidence: {everything}</source>
        <translation>Preuves&#x202f;: {everything}</translation>
    </message>
    <message>
        <source>and {n} more, listed under Sources</source>
        <translation>et {n} autres, sous Sources</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>States: {value}</source>
        <translation>Indique&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Did not exist yet {when}</source>
        <translation>N’existait pas encore {when}</translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation>A pris fin {when}</translation>
    </message>
    <message>
        <source>founded {when}</source>
        <translation>fondée {when}</translation>
    </message>
    <message>
        <source>dissolved {when}</source>
        <translation>dissoute {when}</translation>
    </message>
    <message>
        <source>created {when}</source>
        <translation>créée {when}</translation>
    </message>
    <message>
        <source>abolished {when}</source>
        <translation>supprimée {when}</translation>
    </message>
    <message>
        <source>born {when}</source>
        <translation>naissance {when}</translation>
    </message>
    <message>
        <source>died {when}</source>
        <translation>décès {when}</translation>
    </message>
    <message>
        <source>{value} is taken for right.</source>
        <translation>{value} est tenu pour juste.</translation>
    </message>
    <message>
        <source>The other value is kept, with its sources.</source>
        <translation>L’autre valeur est conservée, avec ses sources.</translation>
    </message>
    <message>
        <source>{kept} has the terms, names, contact points and sources of both.</source>
        <translation>{kept} reçoit les mandats, noms, coordonnées et sources des deux.</translation>
    </message>
    <message>
        <source>What is not taken stays as another name, or in the history. Links to {other} lead here.</source>
        <translation>Ce qui n’est pas repris reste comme autre nom, ou dans l’historique. Les liens vers {other} mènent ici.</translation>
    </message>
    <message>
        <source>Undo makes two of them again.</source>
        <translation>Annuler en refait deux.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Trancher une divergence</translation>
    </message>
    <message>
        <source>Which is right? {what}</source>
        <translation>Qu’est-ce qui est juste&#x202f;? {what}</translation>
    </message>
    <message>
        <source>One value is accepted; the other is kept, listed and shown with its sources.</source>
        <translation>Une valeur est retenue&#x202f;; l’autre est conservée, listée et affichée avec ses sources.</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparer et fusionner</translation>
    </message>
    <message>
        <source>Are they one? {what}</source>
        <translation>Est-ce la même personne&#x202f;? {what}</translation>
    </message>
    <message>
        <source>Choose what is right of each. Only you decide this; nobody is merged without being asked.</source>
        <translation>Choisissez ce qui est juste de chacun. Vous seul décidez&#x202f;; personne n’est fusionné sans votre accord.</translation>
    </message>
    <message>
        <source>Copy one sentence with its day and source (Ctrl+Shift+C)</source>
        <translation>Copier une phrase avec sa date et sa source (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>aucune source indiquée</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#x202f;: {text}</translation>
    </message>
    <message>
        <source>The answer was copied, with its day and sources.</source>
        <translation>La réponse a été copiée, avec sa date et ses sources.</translation>
    </message>
    <message>
        <source>A link to this page was copied.</source>
        <translation>Un lien vers cette fiche a été copié.</translation>
    </message>
    <message>
        <source>Record page</source>
        <translation>Page de la fiche</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>En afficher {n} de plus</translation>
    </message>
    <message>
        <source>{words}: {what}</source>
        <translation>{words}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Shared day: handed over</source>
        <translation>Jour de passation</translation>
    </message>
    <message>
        <source>Acting holder</source>
        <translation>Titulaire par intérim</translation>
    </message>
    <message>
        <source>Functions carried out by another</source>
        <translation>Fonctions exercées par un autre</translation>
    </message>
    <message>
        <source>Presumed, not confirmed up to this day</source>
        <translation>Présumé, non confirmé jusqu’à cette date</translation>
    </message>
    <message>
        <source>Possible: the dates do not settle it</source>
        <translation>Possible&#x202f;: les dates ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Nobody leaves</source>
        <translation>Personne ne part</translation>
    </message>
    <message>
        <source>Took office</source>
        <translation>Entrée en fonction</translation>
    </message>
    <message>
        <source>Left office</source>
        <translation>Fin de fonction</translation>
    </message>
    <message>
        <source>31 March 2017, March 2017, by 1 April 2017, unknown</source>
        <translation>31 mars 2017, mars 2017, au plus tard le 1er avril 2017, inconnu</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Due to end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Meant to stand beside another holder of the same days</source>
        <translation>Voulu à côté d’un autre titulaire des mêmes jours</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Titre propre</translation>
    </message>
    <message>
        <source>only where it differs from that of the role</source>
        <translation>seulement s’il diffère de celui de la fonction</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>the words of the source</source>
        <translation>les mots de la source</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Somebody acts</source>
        <translation>Quelqu’un assure l’intérim</translation>
    </message>
    <message>
        <source>Nobody: the role is vacant</source>
        <translation>Personne&#x202f;: la fonction est vacante</translation>
    </message>
    <message>
        <source>It is not known who</source>
        <translation>On ne sait pas qui</translation>
    </message>
    <message>
        <source>Nothing is said of it</source>
        <translation>Rien n’en est dit</translation>
    </message>
    <message>
        <source>{who} leaves: {when}.</source>
        <translation>{who} part&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>{who} acts as {role} ({kind}): {when}.</source>
        <translation>{who} fait fonction de {role} ({kind})&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>{who} takes office as {role}: {when}.</source>
        <translation>{who} entre en fonction comme {role}&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>No end is known of that term.</source>
        <translation>On ne connaît pas la fin de ce mandat.</translation>
    </message>
    <message>
        <source>{who} is added to the directory.</source>
        <translation>{who} est ajouté à l’annuaire.</translation>
    </message>
    <message>
        <source>{role} is vacant from then on.</source>
        <translation>{role} est vacant à partir de là.</translation>
    </message>
    <message>
        <source>From then on nobody knows who holds {role}.</source>
        <translation>À partir de là, on ne sait pas qui est {role}.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>The term of {who} as {role} ends: {when}.</source>
        <translation>Le mandat de {who} comme {role} prend fin&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>What is known of it otherwise stays.</source>
        <translation>Ce qu’on en sait par ailleurs demeure.</translation>
    </message>
    <message>
        <source>{who}, {role}: {days}.</source>
        <translation>{who}, {role}&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>The directory no longer says that {who} was {role}.</source>
        <translation>L’annuaire ne dit plus que {who} a été {role}.</translation>
    </message>
    <message>
        <source>Undo brings the term back, with its sightings and sources.</source>
        <translation>Annuler rétablit le mandat, avec ses attestations et ses sources.</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>Mettre fin au mandat</translation>
    </message>
    <message>
        <source>End the term of {who}</source>
        <translation>Mettre fin au mandat de {who}</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il a pris fin</translation>
    </message>
    <message>
        <source>For what happened in the world. What was written down wrongly is corrected instead.</source>
        <translation>Pour ce qui s’est passé. Ce qui a été mal noté se corrige.</translation>
    </message>
    <message>
        <source>Correct the term</source>
        <translation>Corriger le mandat</translation>
    </message>
    <message>
        <source>Correct the term of {who}</source>
        <translation>Corriger le mandat de {who}</translation>
    </message>
    <message>
        <source>Withdraw the term</source>
        <translation>Retirer le mandat</translation>
    </message>
    <message>
        <source>Withdraw the term of {who}</source>
        <translation>Retirer le mandat de {who}</translation>
    </message>
    <message>
        <source>Only where there never was such a term. One that is over is ended instead.</source>
        <translation>Seulement s’il n’y a jamais eu de tel mandat. À celui qui est achevé, on met fin.</translation>
    </message>
    <message>
        <source>Record a sighting</source>
        <translation>Noter une attestation</translation>
    </message>
    <message>
        <source>{who} was seen in the role</source>
        <translation>{who} est attesté dans la fonction</translation>
    </message>
    <message>
        <source>A sighting confirms the term up to that day; it ends nothing.</source>
        <translation>Une attestation confirme le mandat jusqu’à ce jour&#x202f;; elle ne met fin à rien.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Hand over: {what}</source>
        <translation>Passation&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>Who follows</source>
        <translation>Qui suit</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Takes office</source>
        <translation>Entre en fonction</translation>
    </message>
    <message>
        <source>In another role</source>
        <translation>Dans une autre fonction</translation>
    </message>
    <message>
        <source>where the role goes on under another title</source>
        <translation>si la fonction continue sous un autre titre</translation>
    </message>
    <message>
        <source>the day after the last day, if empty</source>
        <translation>le lendemain du dernier jour, si vide</translation>
    </message>
    <message>
        <source>Both halves of one change are saved together, with one source.</source>
        <translation>Les deux moitiés d’un même changement sont enregistrées ensemble, avec une seule source.</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Ajouter un titulaire</translation>
    </message>
    <message>
        <source>Add a holder of {what}</source>
        <translation>Ajouter un titulaire&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter un mandat</translation>
    </message>
    <message>
        <source>Add a role of {what}</source>
        <translation>Ajouter une fonction de {what}</translation>
    </message>
    <message>
        <source>Let somebody act</source>
        <translation>Confier l’intérim</translation>
    </message>
    <message>
        <source>Let somebody act: {what}</source>
        <translation>Confier l’intérim&#x202f;: {what}</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Who acts covers for the holder, or for an empty role; the role is not filled by it.</source>
        <translation>L’intérim supplée le titulaire ou une fonction vacante&#x202f;; il ne la pourvoit pas.</translation>
    </message>
    <message>
        <source>Record a vacancy</source>
        <translation>Noter une vacance</translation>
    </message>
    <message>
        <source>Record that nobody holds {what}</source>
        <translation>Noter que personne n’est {what}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
    </message>
    <message>
        <source>Vacant: known to be empty</source>
        <translation>Vacant&#x202f;: vacance connue</translation>
    </message>
    <message>
        <source>Record a sighting of somebody else</source>
        <translation>Noter l’attestation de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody was seen as {what}</source>
        <translation>Quelqu’un est attesté comme {what}</translation>
    </message>
    <message>
        <source>For a sighting of somebody whose term is not known yet: one is added that rests on it alone.</source>
        <translation>Pour attester quelqu’un dont le mandat n’est pas encore connu&#x202f;: il en est ajouté un qui ne repose que là-dessus.</translation>
    </message>
    <message>
        <source>Changed in this time</source>
        <translation>A changé dans l’intervalle</translation>
    </message>
    <message>
        <source>{n} seats, {free} free</source>
        <translation>{n} sièges, dont {free} libres</translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation>{n} sièges</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Disputed: the sources disagree</source>
        <translation>Contesté&#x202f;: les sources divergent</translation>
    </message>
    <message>
        <source>Presumed, {age}</source>
        <translation>Présumé, {age}</translation>
    </message>
    <message>
        <source>Nobody held this role {when}.</source>
        <translation>Personne n’exerçait cette fonction {when}.</translation>
    </message>
    <message>
        <source>The directory knows of no holder {when}, and of no vacancy either.</source>
        <translation>L’annuaire ne connaît aucun titulaire {when}, ni aucune vacance.</translation>
    </message>
    <message>
        <source>as {title}</source>
        <translation>en qualité de {title}</translation>
    </message>
    <message>
        <source>{dates}, known from sightings only</source>
        <translation>{dates}, connu par des attestations seulement</translation>
    </message>
    <message>
        <source>Scheduled {until}</source>
        <translation>Prévu {until}</translation>
    </message>
    <message>
        <source>Ended because {reason}</source>
        <translation>Terminé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No role of this person is known {when}.</source>
        <translation>Aucune fonction de cette personne n’est connue {when}.</translation>
    </message>
    <message>
        <source>Presumed</source>
        <translation>Présumé</translation>
    </message>
    <message>
        <source>Term: {what}</source>
        <translation>Mandat&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>Decide: {what}</source>
        <translation>Trancher&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Decided; the other value is kept</source>
        <translation>Tranché&#x202f;; l’autre valeur est conservée</translation>
    </message>
    <message>
        <source>{value}  (accepted)</source>
        <translation>{value}  (retenu)</translation>
    </message>
    <message>
        <source>Choose the value that is right; the other one is kept with its sources.</source>
        <translation>Choisissez la valeur juste&#x202f;; l’autre est conservée avec ses sources.</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>À ne pas confondre avec</translation>
    </message>
    <message>
        <source>What this source says something about</source>
        <translation>Ce dont traite cette source</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>No source is known for what this page says.</source>
        <translation>Aucune source n’est connue pour le contenu de cette fiche.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuellement</translation>
    </message>
    <message>
        <source>before that</source>
        <translation>auparavant</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Offices under it</source>
        <translation>Entités qui en relèvent</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>En lien avec</translation>
    </message>
    <message>
        <source>No contact points are known for this office.</source>
        <translation>Aucune coordonnée n’est connue pour cette entité.</translation>
    </message>
    <message>
        <source>No contact points are known for this role.</source>
        <translation>Aucune coordonnée n’est connue pour cette fonction.</translation>
    </message>
    <message>
        <source>No contact points are known for this person.</source>
        <translation>Aucune coordonnée n’est connue pour cette personne.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Mandate of</source>
        <translation>Attributions de</translation>
    </message>
    <message>
        <source>Rests on {basis}</source>
        <translation>Repose sur {basis}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {what}: {value}</source>
        <translation>Copier {what}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Confirmed {when}</source>
        <translation>Confirmé {when}</translation>
    </message>
    <message>
        <source>Full frame: stood on the day. Dashed frame: did not.</source>
        <translation>Cadre plein&#x202f;: existait à cette date. Cadre discontinu&#x202f;: n’existait pas.</translation>
    </message>
    <message>
        <source>No change is known: neither what it came from nor what became of it.</source>
        <translation>Aucun changement connu&#x202f;: ni son origine ni ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>{change} (planned)</source>
        <translation>{change} (prévu)</translation>
    </message>
    <message>
        <source>Stood then, as far as is known</source>
        <translation>Existait alors, pour autant qu’on le sache</translation>
    </message>
    <message>
        <source>Did not stand then</source>
        <translation>N’existait pas alors</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>à partir de {offices}</translation>
    </message>
    <message>
        <source>to {offices}</source>
        <translation>vers {offices}</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Aucune source indiquée</translation>
    </message>
    <message>
        <source>Lineage of {office}</source>
        <translation>Filiation de {office}</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Of these stood {when}, as far as is known: {offices}</source>
        <translation>Existaient {when}, pour autant qu’on le sache&#x202f;: {offices}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>planned when written</source>
        <translation>prévu au moment de la rédaction</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Successive holders</source>
        <translation>Titulaires successifs</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrière</translation>
    </message>
    <message>
        <source>Nothing is known of these days</source>
        <translation>Rien n’est connu de cette période</translation>
    </message>
    <message>
        <source>line {numbers}</source>
        <translation>ligne {numbers}</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>lignes {numbers}</translation>
    </message>
    <message>
        <source>Who holds which office</source>
        <translation>Qui exerce quelle fonction</translation>
    </message>
    <message>
        <source>Choose an office on the left, or search for a name, a title or an acronym.</source>
        <translation>Choisissez une entité à gauche, ou recherchez un nom, un titre ou un sigle.</translation>
    </message>
    <message>
        <source>Heads of organisations {when}</source>
        <translation>Chefs des organisations {when}</translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Suites possibles</translation>
    </message>
    <message>
        <source>Tab completes: {words}</source>
        <translation>Tab complète&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Affiner les résultats</translation>
    </message>
    <message>
        <source>How many results there are of each sort, and only those of one sort</source>
        <translation>Combien de résultats de chaque sorte, et ceux d’une seule sorte</translation>
    </message>
    <message>
        <source>Only {sort}, {n} results</source>
        <translation>Seulement {sort}, {n} résultats</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>les {n}</translation>
    </message>
    <message>
        <source>Fewer of these sorts</source>
        <translation>Moins de ces sortes</translation>
    </message>
    <message>
        <source>All of these sorts</source>
        <translation>Toutes ces sortes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Names are searched already; texts follow.</source>
        <translation>La recherche porte déjà sur les noms&#x202f;; les textes suivront.</translation>
    </message>
    <message>
        <source>After “on:” comes a day, a month or a year, as in on:2017-03-16, on:2017-03 or on:2017.</source>
        <translation>Après «&#x202f;on:&#x202f;» vient un jour, un mois ou une année, comme dans on:2017-03-16, on:2017-03 ou on:2017.</translation>
    </message>
    <message>
        <source>Conditions of the search</source>
        <translation>Conditions de la recherche</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>The day in the search goes before the day of the window.</source>
        <translation>La date saisie dans la recherche prime sur celle de la fenêtre.</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words}&#x202f;?</translation>
    </message>
    <message>
        <source>Take away the condition {words}</source>
        <translation>Retirer la condition {words}</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>par le titre</translation>
    </message>
    <message>
        <source>in its text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>a role, or who held it, as in role:envoy</source>
        <translation>une fonction ou qui l’a exercée, comme role:envoy</translation>
    </message>
    <message>
        <source>an office, or who belongs to it, as in office:DPKO</source>
        <translation>une entité ou qui en relève, comme office:DPKO</translation>
    </message>
    <message>
        <source>office, official, role, mandate, instrument, event, source</source>
        <translation>office, official, role, mandate, instrument, event, source</translation>
    </message>
    <message>
        <source>the rank of a role, as in level:USG</source>
        <translation>le rang d’une fonction, comme level:USG</translation>
    </message>
    <message>
        <source>current, former, acting, vacant, disputed</source>
        <translation>current, former, acting, vacant, disputed</translation>
    </message>
    <message>
        <source>a day, month or year, as in on:2017-03-16</source>
        <translation>un jour, un mois ou une année, comme on:2017-03-16</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’en {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>More {kind}  {n}</source>
        <translation>Autres {kind}  {n}</translation>
    </message>
    <message>
        <source>{kind}  {n} of {total}</source>
        <translation>{kind}  {n} sur {total}</translation>
    </message>
    <message>
        <source>, as it stood {at}</source>
        <translation>, situation {at}</translation>
    </message>
    <message>
        <source>Nothing was found for “{sought}”{when}.</source>
        <translation>Aucun résultat pour «&#x202f;{sought}&#x202f;»{when}.</translation>
    </message>
    <message>
        <source>At least {n} results{when}</source>
        <translation>Au moins {n} résultats{when}</translation>
    </message>
    <message>
        <source>The best {n} of {total} results</source>
        <translation>Les {n} meilleurs résultats sur {total}</translation>
    </message>
    <message>
        <source>There may be more: to look everywhere would have taken too long. A longer word finds it sooner.</source>
        <translation>Il peut y en avoir d’autres&#x202f;: chercher partout aurait été trop long. Un mot plus long aboutit plus vite.</translation>
    </message>
    <message>
        <source>Take away a condition above: it may be what leaves nothing over.</source>
        <translation>Retirez une condition ci-dessus&#x202f;: c’est peut-être elle qui ne laisse rien.</translation>
    </message>
    <message>
        <source>Only what existed {at} is searched; Ctrl+T goes back to all.</source>
        <translation>La recherche ne porte que sur ce qui existait {at}&#x202f;; Ctrl+T revient à l’ensemble.</translation>
    </message>
    <message>
        <source>Type less: the beginning of a word is enough, and words may stand in any order.</source>
        <translation>Saisissez moins&#x202f;: le début d’un mot suffit, et l’ordre des mots est libre.</translation>
    </message>
    <message>
        <source>Try an acronym, an old name, or the name in another script.</source>
        <translation>Essayez un sigle, un ancien nom, ou le nom dans une autre écriture.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>This could not be shown because of a fault in the program itself. It has been written to the log; everything else still works.</source>
        <translation>L’affichage a échoué en raison d’une erreur du programme. Elle a été consignée dans le journal&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>The search index cannot be kept in {folder}: {why}. Everything is found all the same, but the index is made again at every start until that is mended.</source>
        <translation>L’index de recherche ne peut pas être conservé dans {folder}&#x202f;: {why}. Tout est trouvé malgré cela, mais l’index est refait à chaque démarrage tant que cela n’est pas corrigé.</translation>
    </message>
    <message>
        <source>another program is writing it just now</source>
        <translation>un autre programme est en train de l’écrire</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <source>the disk or another program prevents it</source>
        <translation>le disque ou un autre programme l’empêche</translation>
    </message>
    <message>
        <source>The list of recent records is empty now.</source>
        <translation>La liste des fiches récentes est maintenant vide.</translation>
    </message>
    <message>
        <source>The directory is not open, so nothing can be looked up in it.</source>
        <translation>L’annuaire n’est pas ouvert&#x202f;: rien ne peut y être consulté.</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Comparaison des noms</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed; it starts again when it is needed.</source>
        <translation>Le travail a été arrêté. Rien n’a été modifié&#x202f;; il reprendra en cas de besoin.</translation>
    </message>
    <message>
        <source>Copying the directory that comes with the program</source>
        <translation>Copie de l’annuaire fourni avec le programme</translation>
    </message>
    <message>
        <source>no permission to write there</source>
        <translation>pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>There is no directory at {path} yet, and none can be made in {folder}: {why}. Make that folder writable, or name another place with --directory.</source>
        <translation>Il n’y a pas encore d’annuaire à l’emplacement {path}, et aucun ne peut être créé dans {folder}&#x202f;: {why}. Rendez ce dossier accessible en écriture, ou indiquez un autre emplacement avec --directory.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>The search index is not finished, because the work was stopped. Names and titles are found all the same, words in texts are not. “Try again” goes on where it was.</source>
        <translation>L’index de recherche n’est pas achevé, car le travail a été arrêté. Les noms et les titres sont trouvés malgré cela, pas les mots des textes. «&#x202f;Réessayer&#x202f;» reprend où il en était.</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Construction de l’index de recherche</translation>
    </message>
    <message>
        <source>the program that builds it ended early</source>
        <translation>le programme qui le construit s’est arrêté trop tôt</translation>
    </message>
    <message>
        <source>The search index could not be built: {why}. Names and titles are found all the same, words in texts perhaps not, or as they were before. “Try again” goes on where it was.</source>
        <translation>L’index de recherche n’a pas pu être construit&#x202f;: {why}. Les noms et les titres sont trouvés malgré cela, les mots des textes peut-être pas, ou dans leur état antérieur. «&#x202f;Réessayer&#x202f;» reprend où il en était.</translation>
    </message>
    <message>
        <source>“{name}” does not end in .png, .svg or .pdf, so it is not clear what to write.</source>
        <translation>«&#x202f;{name}&#x202f;» ne se termine ni par .png, ni par .svg, ni par .pdf&#x202f;: le format à écrire n’est pas clair.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>L’image n’a pas pu être enregistrée dans {path}.</translation>
    </message>
    <message>
        <source>Image (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Document (*.pdf)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation>Afficher l’ensemble (0)</translation>
    </message>
    <message>
        <source>Save the picture as PNG, SVG or PDF</source>
        <translation>Enregistrer l’image en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Columns as they come</source>
        <translation>Colonnes par défaut</translation>
    </message>
    <message>
        <source>Sort by “{title}”</source>
        <translation>Trier par «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Ne pas trier</translation>
    </message>
    <message>
        <source>Move “{title}” left</source>
        <translation>Déplacer «&#x202f;{title}&#x202f;» à gauche</translation>
    </message>
    <message>
        <source>Move “{title}” right</source>
        <translation>Déplacer «&#x202f;{title}&#x202f;» à droite</translation>
    </message>
    <message>
        <source>Fit its width</source>
        <translation>Ajuster sa largeur</translation>
    </message>
    <message>
        <source>Hide “{title}”</source>
        <translation>Masquer «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>the {n} selected rows</source>
        <translation>les {n} lignes sélectionnées</translation>
    </message>
    <message>
        <source>the selected row</source>
        <translation>la ligne sélectionnée</translation>
    </message>
    <message>
        <source>the one {noun}</source>
        <translation>l’unique {noun}</translation>
    </message>
    <message>
        <source>all {n} {nouns}</source>
        <translation>les {n} {nouns}</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copier {what}</translation>
    </message>
    <message>
        <source>Export {what} as CSV…</source>
        <translation>Exporter {what} en CSV…</translation>
    </message>
    <message>
        <source>Print {what}…</source>
        <translation>Imprimer {what}…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns: {list}</source>
        <translation>Choisir les colonnes&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>Copier ou exporter</translation>
    </message>
    <message>
        <source>Copy or export: {list}</source>
        <translation>Copier ou exporter&#x202f;: {list}</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sorting: {percent} %</source>
        <translation>Tri&#x202f;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Preview, {n} page</source>
        <translation>Aperçu, {n} page</translation>
    </message>
    <message>
        <source>Preview, {n} pages</source>
        <translation>Aperçu, {n} pages</translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation>Aperçu avant impression&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The PDF could not be written: {why}. Nothing was changed.</source>
        <translation>Le PDF n’a pas pu être écrit&#x202f;: {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{rows}, {n} selected</source>
        <translation>{rows}, {n} sélectionnées</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation>Colonnes&#x202f;: {list}</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {why}.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {file}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({why}), so the usual ones hold.</source>
        <translation>Les réglages de {file} sont illisibles ({why})&#x202f;; les réglages par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings were damaged, so the usual ones hold.</source>
        <translation>Les réglages étaient endommagés&#x202f;; les réglages par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings were written by a newer program, so the usual ones hold.</source>
        <translation>Les réglages ont été écrits par un programme plus récent&#x202f;; les réglages par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings held something that cannot be for {names}, where the usual holds.</source>
        <translation>Les réglages contenaient une valeur impossible pour {names}&#x202f;; la valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The old file is kept as {file}.</source>
        <translation>L’ancien fichier est conservé sous {file}.</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>dates inconnues</translation>
    </message>
    <message>
        <source>start not known, no end known</source>
        <translation>début inconnu, aucune fin connue</translation>
    </message>
    <message>
        <source>{from_then}, end not known</source>
        <translation>{from_then}, fin inconnue</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>attesté {when}</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>par intérim</translation>
    </message>
    <message>
        <source>ad interim</source>
        <translation>ad interim</translation>
    </message>
    <message>
        <source>officer-in-charge</source>
        <translation>fonctionnaire chargé</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>exerce les fonctions</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>designate</source>
        <translation>désigné</translation>
    </message>
    <message>
        <source>prevented</source>
        <translation>empêché</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>fondation</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>changement de nom</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scission</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolution</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>joint of</source>
        <translation>commune à</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>rend compte à</translation>
    </message>
    <message>
        <source>liaison to</source>
        <translation>liaison avec</translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation>hébergée par</translation>
    </message>
    <message>
        <source>counterpart of</source>
        <translation>homologue de</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>nomination</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>took office</source>
        <translation>prise de fonctions</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>lettres de créance</translation>
    </message>
    <message>
        <source>sworn in</source>
        <translation>prestation de serment</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>démission</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>died in office</source>
        <translation>décès en fonction</translation>
    </message>
    <message>
        <source>successor took office</source>
        <translation>prise de fonctions du successeur</translation>
    </message>
    <message>
        <source>contract end</source>
        <translation>fin de contrat</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>télécopie</translation>
    </message>
    <message>
        <source>email</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>web</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>the role ended</source>
        <translation>la fonction a pris fin</translation>
    </message>
    <message>
        <source>the office ended</source>
        <translation>l’entité a pris fin</translation>
    </message>
    <message>
        <source>the official died</source>
        <translation>le responsable est décédé</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>family name first: Ladsous, Hervé</source>
        <translation>nom de famille d’abord&#x202f;: Ladsous, Hervé</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A State that holds roles</source>
        <translation>Un État qui exerce des fonctions</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>l’ensemble</translation>
    </message>
    <message>
        <source>Name the source first.</source>
        <translation>Indiquez d’abord la source.</translation>
    </message>
    <message>
        <source>{what} goes to the trash, with what is said of it alone.</source>
        <translation>{what} va à la corbeille, avec ce qui n’est dit que de lui.</translation>
    </message>
    <message>
        <source>Undo brings it back, and so does the history.</source>
        <translation>Annuler le rétablit, l’historique aussi.</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Nouveau responsable</translation>
    </message>
    <message>
        <source>Person or State</source>
        <translation>Personne ou État</translation>
    </message>
    <message>
        <source>For what was written down wrongly, or was not known. What you leave alone stays as it is.</source>
        <translation>Pour ce qui a été mal noté, ou n’était pas connu. Ce que vous laissez reste tel quel.</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Another name of {what}</source>
        <translation>Autre nom de {what}</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Sorte de nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, fr, ar; may stay empty</source>
        <translation>en, fr, ar&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Corriger un nom</translation>
    </message>
    <message>
        <source>Correct a name of {what}</source>
        <translation>Corriger un nom de {what}</translation>
    </message>
    <message>
        <source>Which name</source>
        <translation>Quel nom</translation>
    </message>
    <message>
        <source>How it is written rightly</source>
        <translation>Comment il s’écrit</translation>
    </message>
    <message>
        <source>For a name that was written wrongly. A new name from some day on is a renaming.</source>
        <translation>Pour un nom mal écrit. Un nouveau nom à partir d’un jour est un changement de nom.</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>Ajouter une coordonnée</translation>
    </message>
    <message>
        <source>Contact point of {what}</source>
        <translation>Coordonnée de {what}</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Sorte de coordonnée</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Found right on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>secretariat, press, duty officer</source>
        <translation>secrétariat, presse, permanence</translation>
    </message>
    <message>
        <source>Confirm a contact point</source>
        <translation>Confirmer une coordonnée</translation>
    </message>
    <message>
        <source>Confirm a contact point of {what}</source>
        <translation>Confirmer une coordonnée de {what}</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Add a mandate</source>
        <translation>Ajouter des attributions</translation>
    </message>
    <message>
        <source>Mandate of {what}</source>
        <translation>Attributions de {what}</translation>
    </message>
    <message>
        <source>What it is there to do</source>
        <translation>Ce qu’elle est chargée de faire</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation>Autre fondement</translation>
    </message>
    <message>
        <source>where it is no instrument of the directory</source>
        <translation>si ce n’est pas un instrument de l’annuaire</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Nouvel instrument</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>adopted, signed, in force</source>
        <translation>adopté, signé, en vigueur</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Sorte d’événement</translation>
    </message>
    <message>
        <source>meeting, visit, conference</source>
        <translation>réunion, visite, conférence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Only planned as yet</source>
        <translation>Seulement prévu à ce jour</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Citer une source</translation>
    </message>
    <message>
        <source>A source for {what}</source>
        <translation>Une source pour {what}</translation>
    </message>
    <message>
        <source>For which part</source>
        <translation>Pour quelle partie</translation>
    </message>
    <message>
        <source>It says instead</source>
        <translation>Elle dit au contraire</translation>
    </message>
    <message>
        <source>only where it contradicts what stands here</source>
        <translation>seulement si elle contredit ce qui figure ici</translation>
    </message>
    <message>
        <source>Where it says something else, both values are kept and shown as a conflict.</source>
        <translation>Si elle dit autre chose, les deux valeurs sont conservées et affichées comme divergence.</translation>
    </message>
    <message>
        <source>The same as another record</source>
        <translation>Identique à une autre fiche</translation>
    </message>
    <message>
        <source>{what} is the same as another record</source>
        <translation>{what} est identique à une autre fiche</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>This record is kept; what is known of the other comes to it, and its links lead here.</source>
        <translation>Cette fiche est gardée&#x202f;; ce qu’on sait de l’autre y vient, et ses liens mènent ici.</translation>
    </message>
    <message>
        <source>{what} is not the same person as another</source>
        <translation>{what} n’est pas la même personne qu’une autre</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <source>For what should never have been there. What is over is ended instead.</source>
        <translation>Pour ce qui n’aurait jamais dû y être. À ce qui est achevé, on met fin.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Sorte d’entité</translation>
    </message>
    <message>
        <source>department, mission, committee, liaison office</source>
        <translation>département, mission, comité, bureau de liaison</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>How it belongs to it</source>
        <translation>Lien d’appartenance</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>À partir de quand</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>USG, ASG, D-2</source>
        <translation>SGA, SSG, D-2</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>how many can hold it at once; 0 is any number</source>
        <translation>combien de titulaires à la fois&#x202f;; 0&#x202f;: nombre quelconque</translation>
    </message>
    <message>
        <source>It leaves none: it gets another one besides</source>
        <translation>Aucune&#x202f;: une autre s’y ajoute</translation>
    </message>
    <message>
        <source>{what} is called {name} from then on.</source>
        <translation>{what} s’appelle {name} à partir de là.</translation>
    </message>
    <message>
        <source>The name it had is kept as a former name; holders and history stay.</source>
        <translation>Le nom précédent est gardé comme ancien nom&#x202f;; titulaires et historique demeurent.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>New office in it</source>
        <translation>Nouvelle entité dans celle-ci</translation>
    </message>
    <message>
        <source>New office in {what}</source>
        <translation>Nouvelle entité dans {what}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>Renommer {what}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>The office stays the same one. What was restructured is reorganised instead.</source>
        <translation>L’entité reste la même. Ce qui a été restructuré se réorganise.</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Déplacer {what}</translation>
    </message>
    <message>
        <source>Move it elsewhere</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Elle quitte</translation>
    </message>
    <message>
        <source>It comes to</source>
        <translation>Elle rejoint</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissoudre</translation>
    </message>
    <message>
        <source>Dissolve {what}</source>
        <translation>Dissoudre {what}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What is still open in it ends with it, without being written anew.</source>
        <translation>Ce qui y est encore en cours prend fin avec elle, sans être réécrit.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>Corriger {what}</translation>
    </message>
    <message>
        <source>For what was written down wrongly. What you leave alone stays as it is.</source>
        <translation>Pour ce qui a été mal noté. Ce que vous laissez reste tel quel.</translation>
    </message>
    <message>
        <source>Tie to another office</source>
        <translation>Lier à une autre entité</translation>
    </message>
    <message>
        <source>Tie {what} to another office</source>
        <translation>Lier {what} à une autre entité</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Autre entité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>End a tie</source>
        <translation>Mettre fin à un lien</translation>
    </message>
    <message>
        <source>End a tie of {what}</source>
        <translation>Mettre fin à un lien de {what}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>New role in it</source>
        <translation>Nouvelle fonction dans celle-ci</translation>
    </message>
    <message>
        <source>New role in {what}</source>
        <translation>Nouvelle fonction dans {what}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Supprimer la fonction</translation>
    </message>
    <message>
        <source>End the role {what}</source>
        <translation>Supprimer la fonction {what}</translation>
    </message>
    <message>
        <source>Terms that are still open in it end with it, without being written anew.</source>
        <translation>Les mandats encore en cours prennent fin avec elle, sans être réécrits.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>nombre indéterminé</translation>
    </message>
    <message>
        <source>head</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>adjoint</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>16 March 2017, March 2017, by 1 April 2017, unknown</source>
        <translation>16 mars 2017, mars 2017, au plus tard le 1er avril 2017, inconnu</translation>
    </message>
    <message>
        <source>31 March 2017, March 2017, by 1 April 2017, unknown, still open</source>
        <translation>31 mars 2017, mars 2017, au plus tard le 1er avril 2017, inconnu, en cours</translation>
    </message>
    <message>
        <source>16 March 2017, March 2017, 2017</source>
        <translation>16 mars 2017, mars 2017, 2017</translation>
    </message>
    <message>
        <source>Understood: not known.</source>
        <translation>Compris&#x202f;: inconnu.</translation>
    </message>
    <message>
        <source>Understood: still going on, no end known.</source>
        <translation>Compris&#x202f;: toujours en cours, pas de fin connue.</translation>
    </message>
    <message>
        <source>Understood: no beginning.</source>
        <translation>Compris&#x202f;: sans commencement.</translation>
    </message>
    <message>
        <source>Understood: {day}.</source>
        <translation>Compris&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Understood: {date}, that is on some day up to {last}.</source>
        <translation>Compris&#x202f;: {date}, c’est-à-dire un jour jusqu’au {last}.</translation>
    </message>
    <message>
        <source>Understood: {date}, that is on some day from {first} on.</source>
        <translation>Compris&#x202f;: {date}, c’est-à-dire un jour à partir du {first}.</translation>
    </message>
    <message>
        <source>Understood: {date}, that is on some day from {first} to {last}.</source>
        <translation>Compris&#x202f;: {date}, c’est-à-dire un jour du {first} au {last}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>CSDP mission</source>
        <translation>mission PSDC</translation>
    </message>
    <message>
        <source>CSDP missions</source>
        <translation>missions PSDC</translation>
    </message>
    <message>
        <source>CSDP operation</source>
        <translation>opération PSDC</translation>
    </message>
    <message>
        <source>academy</source>
        <translation>académie</translation>
    </message>
    <message>
        <source>alliance</source>
        <translation>alliance</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>service</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>radiodiffuseur</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>class of organisations</source>
        <translation>catégorie d’organisations</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commandement</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>commission</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>council</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>department</source>
        <translation>département</translation>
    </message>
    <message>
        <source>directorate</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>directorate-general</source>
        <translation>direction générale</translation>
    </message>
    <message>
        <source>directorates</source>
        <translation>directions</translation>
    </message>
    <message>
        <source>division</source>
        <translation>division</translation>
    </message>
    <message>
        <source>divisions</source>
        <translation>divisions</translation>
    </message>
    <message>
        <source>film series</source>
        <translation>série de films</translation>
    </message>
    <message>
        <source>force</source>
        <translation>force</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gouvernement</translation>
    </message>
    <message>
        <source>group of states</source>
        <translation>groupe d’États</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>informal group</source>
        <translation>groupe informel</translation>
    </message>
    <message>
        <source>information centre</source>
        <translation>centre d’information</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiative</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>intergovernmental organisation</source>
        <translation>organisation intergouvernementale</translation>
    </message>
    <message>
        <source>international financial institution</source>
        <translation>institution financière internationale</translation>
    </message>
    <message>
        <source>joint body</source>
        <translation>organe commun</translation>
    </message>
    <message>
        <source>joint dialogue</source>
        <translation>dialogue commun</translation>
    </message>
    <message>
        <source>joint programme</source>
        <translation>programme commun</translation>
    </message>
    <message>
        <source>liaison office</source>
        <translation>bureau de liaison</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministère</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>mission</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>peace support operation</source>
        <translation>opération de soutien à la paix</translation>
    </message>
    <message>
        <source>peacekeeping operation</source>
        <translation>opération de maintien de la paix</translation>
    </message>
    <message>
        <source>political party</source>
        <translation>parti politique</translation>
    </message>
    <message>
        <source>presidency</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>proposed office</source>
        <translation>entité proposée</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>special political mission</source>
        <translation>mission politique spéciale</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>subcommittee</source>
        <translation>sous-comité</translation>
    </message>
    <message>
        <source>task force</source>
        <translation>équipe spéciale</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>think tank</source>
        <translation>groupe de réflexion</translation>
    </message>
    <message>
        <source>union</source>
        <translation>union</translation>
    </message>
    <message>
        <source>accession</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>bannière</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>fondation</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>role change</source>
        <translation>changement de fonction</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>yearly day</source>
        <translation>journée annuelle</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>encyclopédie</translation>
    </message>
    <message>
        <source>news</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>communiqué de presse</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>endorsed</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>examiné</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>in development</source>
        <translation>en cours d’élaboration</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation>à l’ordre du jour</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>obtenu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en fonction</translation>
    </message>
    <message>
        <source>handed over on this day, from the old holder to the new one</source>
        <translation>passation ce jour, de l’ancien titulaire au nouveau</translation>
    </message>
    <message>
        <source>without a holder; an acting holder stands in</source>
        <translation>sans titulaire&#x202f;; un intérimaire assure la fonction</translation>
    </message>
    <message>
        <source>without a holder; another official carries out the functions</source>
        <translation>sans titulaire&#x202f;; un autre responsable exerce les fonctions</translation>
    </message>
    <message>
        <source>presumed: open-ended, but no source confirms it up to this day</source>
        <translation>présumé&#x202f;: sans fin connue, mais aucune source ne le confirme jusqu’à cette date</translation>
    </message>
    <message>
        <source>possible: the dates that are known do not settle it</source>
        <translation>possible&#x202f;: les dates connues ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>vacant: known to be empty</source>
        <translation>vacant&#x202f;: vacance connue</translation>
    </message>
    <message>
        <source>unknown: the directory knows of no holder, and of no vacancy either</source>
        <translation>inconnu&#x202f;: l’annuaire ne connaît ni titulaire ni vacance</translation>
    </message>
    <message>
        <source>the holder changed in this time</source>
        <translation>le titulaire a changé dans l’intervalle</translation>
    </message>
    <message>
        <source>shared day</source>
        <translation>jour de passation</translation>
    </message>
    <message>
        <source>functions only</source>
        <translation>fonctions seulement</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>a changé</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>not in office</source>
        <translation>pas en fonction</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titulaire</translation>
    </message>
    <message>
        <source>carries out the functions</source>
        <translation>exerce les fonctions</translation>
    </message>
    <message>
        <source>designate, not yet in office</source>
        <translation>désigné, pas encore en fonction</translation>
    </message>
    <message>
        <source>in office, but prevented from exercising it</source>
        <translation>en fonction, mais empêché de l’exercer</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>sourcé</translation>
    </message>
    <message>
        <source>inferred from the source</source>
        <translation>déduit de la source</translation>
    </message>
    <message>
        <source>office</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>official</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>attributions</translation>
    </message>
    <message>
        <source>mandates</source>
        <translation>attributions</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instruments</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>nom officiel</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre court</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>ancien nom</translation>
    </message>
    <message>
        <source>former title</source>
        <translation>ancien titre</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>autre titre</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>autre graphie</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>graphie proche</translation>
    </message>
    <message>
        <source>role held</source>
        <translation>fonction exercée</translation>
    </message>
    <message>
        <source>held until {year}</source>
        <translation>exercée jusqu’en {year}</translation>
    </message>
    <message>
        <source>held since {year}</source>
        <translation>exercée depuis {year}</translation>
    </message>
    <message>
        <source>head of {office}</source>
        <translation>chef de {office}</translation>
    </message>
    <message>
        <source>successor of {name}</source>
        <translation>successeur de {name}</translation>
    </message>
    <message>
        <source>predecessor of {name}</source>
        <translation>prédécesseur de {name}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>sans «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{word}” in full</source>
        <translation>«&#x202f;{word}&#x202f;» en toutes lettres</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>{name} until {year}</source>
        <translation>{name} jusqu’en {year}</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>la qualité</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the gap</source>
        <translation>l’intervalle</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>le titulaire</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the office above</source>
        <translation>l’entité supérieure</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the end of the role</source>
        <translation>la fin de la fonction</translation>
    </message>
    <message>
        <source>the last confirmation</source>
        <translation>la dernière confirmation</translation>
    </message>
    <message>
        <source>the creation of the role</source>
        <translation>la création de la fonction</translation>
    </message>
    <message>
        <source>the end of the office</source>
        <translation>la fin de l’entité</translation>
    </message>
    <message>
        <source>the death</source>
        <translation>le décès</translation>
    </message>
    <message>
        <source>the foundation</source>
        <translation>la fondation</translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation>l’identité de la personne</translation>
    </message>
    <message>
        <source>the parties</source>
        <translation>les parties</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>les participants</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>la fin prévue</translation>
    </message>
    <message>
        <source>a sighting</source>
        <translation>une attestation</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>les étapes</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>term</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>mandats</translation>
    </message>
    <message>
        <source>ended because {reason}</source>
        <translation>terminé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>known from sightings only</source>
        <translation>connu par des attestations seulement</translation>
    </message>
    <message>
        <source>known from sightings only, last {when}</source>
        <translation>connu par des attestations seulement, la dernière {when}</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>{free} of {seats} seats free</source>
        <translation>{free} sièges libres sur {seats}</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>les sources divergent</translation>
    </message>
    <message>
        <source>states {part}: {value}</source>
        <translation>indique {part}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>«&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Nothing in the help speaks of that.</source>
        <translation>L’aide n’en parle pas.</translation>
    </message>
    <message>
        <source>Lineage; marked is what stood {when}. Incumbent edition {edition}.</source>
        <translation>Filiation&#x202f;; est marqué ce qui existait {when}. Incumbent, édition {edition}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Save and close the note</source>
        <translation>Enregistrer et fermer la note</translation>
    </message>
    <message>
        <source>Save and close the note ({key})</source>
        <translation>Enregistrer et fermer la note ({key})</translation>
    </message>
    <message>
        <source>The note on “{record}” is gone.</source>
        <translation>La note sur «&#x202f;{record}&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>The note on “{record}” is saved.</source>
        <translation>La note sur «&#x202f;{record}&#x202f;» est enregistrée.</translation>
    </message>
    <message>
        <source>{problem} The words stay here until the window is closed.</source>
        <translation>{problem} Le texte reste ici jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This note could not be saved.</source>
        <translation>Cette note n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Your own note, for nobody else</source>
        <translation>Votre propre note, pour vous seul</translation>
    </message>
    <message>
        <source>For yourself: how to address, when you met, what to ask</source>
        <translation>Pour vous&#x202f;: comment s’adresser à lui ou à elle, quand vous vous êtes vus, que demander</translation>
    </message>
    <message>
        <source>Go to a record, or do something</source>
        <translation>Ouvrir une fiche ou lancer une commande</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Records and commands</source>
        <translation>Fiches et commandes</translation>
    </message>
    <message>
        <source>Enter opens or does it  ·  Esc closes  ·  &gt; lists only commands</source>
        <translation>Entrée&#x202f;: ouvrir ou lancer  ·  Échap&#x202f;: fermer  ·  &gt;&#x202f;: commandes seulement</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Name of a record, or what to do</source>
        <translation>Nom d’une fiche, ou commande à lancer</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Situation&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Incumbent, edition {edition}</source>
        <translation>Incumbent, édition {edition}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Timeline, as of {day}. Incumbent edition {edition}.</source>
        <translation>Chronologie, situation&#x202f;: {day}. Incumbent, édition {edition}.</translation>
    </message>
    <message>
        <source>Full: sure. Light: presumed. Hatched: possible. Empty frame: vacant. Dotted: not known. Ring: seen.</source>
        <translation>Plein&#x202f;: sûr. Clair&#x202f;: présumé. Hachuré&#x202f;: possible. Cadre vide&#x202f;: vacant. Pointillé&#x202f;: inconnu. Anneau&#x202f;: attesté.</translation>
    </message>
    <message>
        <source>No terms are known, so there is nothing to draw along the years.</source>
        <translation>Aucun mandat n’est connu&#x202f;: il n’y a rien à tracer au fil des années.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Presumed {until}</source>
        <translation>Présumé {until}</translation>
    </message>
    <message>
        <source>Seen {days}</source>
        <translation>Attesté&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Cited besides: {number}</source>
        <translation>Autres citations&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{days} and {n} times more</source>
        <translation>{days} et {n} fois encore</translation>
    </message>
    <message>
        <source>No holder is known for these days, and no vacancy either</source>
        <translation>Ni titulaire ni vacance connus pour ces jours</translation>
    </message>
    <message>
        <source>Known to be empty</source>
        <translation>Vacance connue</translation>
    </message>
    <message>
        <source>Timeline of {record}, {when}</source>
        <translation>Chronologie de {record}, {when}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The shipped facts contradict each other: {reason}. No directory was made.</source>
        <translation>Les données fournies se contredisent&#x202f;: {reason}. Aucun annuaire n’a été créé.</translation>
    </message>
    <message>
        <source>No directory can be made at {path}: {reason}. Choose a folder that can be written with --directory.</source>
        <translation>Aucun annuaire ne peut être créé à l’emplacement {path}&#x202f;: {reason}. Choisissez avec --directory un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to have it built anew.</source>
        <translation>Restaurez une sauvegarde, ou déplacez le fichier pour qu’il soit reconstruit.</translation>
    </message>
    <message>
        <source>The directory {path} cannot be opened: {error}. Check that the file may be read.</source>
        <translation>L’annuaire {path} ne peut pas être ouvert&#x202f;: {error}. Vérifiez que le fichier est lisible.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a directory file. Name the file inside it.</source>
        <translation>{path} est un dossier, pas un fichier d’annuaire. Indiquez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name the directory file.</source>
        <translation>{path} n’est pas un fichier. Indiquez le fichier de l’annuaire.</translation>
    </message>
    <message>
        <source>The directory {path} cannot be read: {why}.</source>
        <translation>L’annuaire {path} est illisible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The directory {path} is empty: it was cut off or never finished. Move it away; it is then built anew.</source>
        <translation>L’annuaire {path} est vide&#x202f;: il a été tronqué ou jamais achevé. Déplacez-le&#x202f;; il sera alors reconstruit.</translation>
    </message>
    <message>
        <source>{path} is not a directory of this program. Nothing in it was changed.</source>
        <translation>{path} n’est pas un annuaire de ce programme. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed.</source>
        <translation>{path} est une base de données d’un autre programme. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The directory {path} was cut off: its end is missing. {advice}</source>
        <translation>L’annuaire {path} est tronqué&#x202f;: sa fin manque. {advice}</translation>
    </message>
    <message>
        <source>The directory {path} was written by a newer program (its format is {number}, this program knows {known}). Update the program, or open another directory with --directory.</source>
        <translation>L’annuaire {path} a été écrit par un programme plus récent (format {number}&#x202f;; ce programme connaît {known}). Mettez le programme à jour, ou ouvrez un autre annuaire avec --directory.</translation>
    </message>
    <message>
        <source>The directory {path} has an older format that this program cannot read yet.</source>
        <translation>L’annuaire {path} a un format plus ancien que ce programme ne sait pas encore lire.</translation>
    </message>
    <message>
        <source>The directory {path} is not as this program makes it: its tables were changed by another program. Nothing in it was used. {advice}</source>
        <translation>L’annuaire {path} n’est pas tel que ce programme le produit&#x202f;: ses tables ont été modifiées par un autre programme. Rien n’en a été utilisé. {advice}</translation>
    </message>
    <message>
        <source>The directory {path} is damaged ({answer}). {advice}</source>
        <translation>L’annuaire {path} est endommagé ({answer}). {advice}</translation>
    </message>
    <message>
        <source>The directory {path} is in use by another program. Close that program and try again.</source>
        <translation>L’annuaire {path} est utilisé par un autre programme. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The directory {path} was left in the middle of a change and its folder cannot be written, so that the change cannot be undone. Copy the folder to a place that can be written and open it there.</source>
        <translation>L’annuaire {path} est resté au milieu d’une modification et son dossier n’est pas accessible en écriture&#x202f;: la modification ne peut pas être annulée. Copiez le dossier à un endroit accessible en écriture et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The directory {path} is damaged ({said}). {advice}</source>
        <translation>L’annuaire {path} est endommagé ({said}). {advice}</translation>
    </message>
    <message>
        <source>2017-03-16, 2017-03 or 2017</source>
        <translation>2017-03-16, 2017-03 ou 2017</translation>
    </message>
    <message>
        <source>“{given}” cannot be read as a date: {wrong}; write for example {example}.</source>
        <translation>«&#x202f;{given}&#x202f;» ne peut pas être lu comme une date&#x202f;: {wrong}&#x202f;; écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>it is not a day written as year-month-day</source>
        <translation>ce n’est pas un jour écrit année-mois-jour</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>it is longer than {longest} letters</source>
        <translation>le texte dépasse {longest} lettres</translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation>rien n’y est écrit</translation>
    </message>
    <message>
        <source>it holds letters that cannot be printed</source>
        <translation>le texte contient des caractères non imprimables</translation>
    </message>
    <message>
        <source>an interval has one slash and two sides</source>
        <translation>un intervalle a une barre oblique et deux côtés</translation>
    </message>
    <message>
        <source>an interval needs a date on one side at least</source>
        <translation>un intervalle demande une date d’un côté au moins</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>“one of” is written in square brackets</source>
        <translation>«&#x202f;l’une de&#x202f;» s’écrit entre crochets</translation>
    </message>
    <message>
        <source>a range of dates needs a date on one side at least</source>
        <translation>une plage de dates demande une date d’un côté au moins</translation>
    </message>
    <message>
        <source>the calendar begins with the year 1</source>
        <translation>le calendrier commence à l’an 1</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>il n’y a pas de mois {month}</translation>
    </message>
    <message>
        <source>that month has no day {day}</source>
        <translation>ce mois n’a pas de jour {day}</translation>
    </message>
    <message>
        <source>no digits in place of X make a day</source>
        <translation>aucun chiffre à la place de X ne donne un jour</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>une date manque</translation>
    </message>
    <message>
        <source>there is white space around it</source>
        <translation>des espaces l’entourent</translation>
    </message>
    <message>
        <source>years before the year 1 are not kept</source>
        <translation>les années avant l’an 1 ne sont pas gérées</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>une année a quatre chiffres</translation>
    </message>
    <message>
        <source>times of day are not kept</source>
        <translation>les heures ne sont pas gérées</translation>
    </message>
    <message>
        <source>one date can be one of several days, not all of them</source>
        <translation>une date peut être l’un de plusieurs jours, pas tous à la fois</translation>
    </message>
    <message>
        <source>it is not written as year, year-month or year-month-day</source>
        <translation>ce n’est pas écrit sous la forme année, année-mois ou année-mois-jour</translation>
    </message>
    <message>
        <source>it names no year of four digits</source>
        <translation>aucune année à quatre chiffres n’est indiquée</translation>
    </message>
    <message>
        <source>May 2017</source>
        <translation>mai 2017</translation>
    </message>
    <message>
        <source>these words are not known here</source>
        <translation>ces mots ne sont pas connus ici</translation>
    </message>
    <message>
        <source>16 March 2017 or by March 2017</source>
        <translation>16 mars 2017 ou mars 2017</translation>
    </message>
    <message>
        <source>with slashes, day and month change places between countries</source>
        <translation>avec des barres obliques, le jour et le mois s’inversent selon les pays</translation>
    </message>
    <message>
        <source>16 March 2017</source>
        <translation>16 mars 2017</translation>
    </message>
    <message>
        <source>a winter lies in two years</source>
        <translation>un hiver s’étend sur deux années</translation>
    </message>
    <message>
        <source>winter {years}</source>
        <translation>hiver {years}</translation>
    </message>
    <message>
        <source>that season does not reach into that year</source>
        <translation>cette saison n’atteint pas cette année-là</translation>
    </message>
    <message>
        <source>winter 2016-17 or spring 2017</source>
        <translation>hiver 2016-17 ou printemps 2017</translation>
    </message>
    <message>
        <source>its last part names no year of four digits</source>
        <translation>la dernière partie n’indique aucune année à quatre chiffres</translation>
    </message>
    <message>
        <source>4-5 May 2017</source>
        <translation>4-5 mai 2017</translation>
    </message>
    <message>
        <source>it means another day tomorrow</source>
        <translation>cela désignera un autre jour demain</translation>
    </message>
    <message>
        <source>it names no day, month or year to look at</source>
        <translation>aucun jour, mois ou année à consulter n’est indiqué</translation>
    </message>
    <message>
        <source>it names several days to choose from</source>
        <translation>plusieurs jours au choix sont indiqués</translation>
    </message>
    <message>
        <source>only an end can still be open</source>
        <translation>seule une fin peut être encore ouverte</translation>
    </message>
    <message>
        <source>it tells an end, not a start</source>
        <translation>c’est une fin, pas un début</translation>
    </message>
    <message>
        <source>by March 2017</source>
        <translation>au plus tard en mars 2017</translation>
    </message>
    <message>
        <source>it tells a start, not an end</source>
        <translation>c’est un début, pas une fin</translation>
    </message>
    <message>
        <source>until March 2017</source>
        <translation>jusqu’en mars 2017</translation>
    </message>
    <message>
        <source>no day can come before it</source>
        <translation>aucun jour ne peut le précéder</translation>
    </message>
    <message>
        <source>before 2011</source>
        <translation>avant 2011</translation>
    </message>
    <message>
        <source>no day can come after it</source>
        <translation>aucun jour ne peut le suivre</translation>
    </message>
    <message>
        <source>after 2011</source>
        <translation>après 2011</translation>
    </message>
    <message>
        <source>There is no directory at {path}.</source>
        <translation>Il n’y a pas d’annuaire à l’emplacement {path}.</translation>
    </message>
    <message>
        <source>The directory {path} cannot be reached: {why}.</source>
        <translation>L’annuaire {path} est inaccessible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This directory was written by a newer program (its format is {before}, this program knows {known}). Update the program, or open the backup that the newer program made before it changed the format.</source>
        <translation>Cet annuaire a été écrit par un programme plus récent (format {before}&#x202f;; ce programme connaît {known}). Mettez le programme à jour, ou ouvrez la sauvegarde que le programme plus récent a faite avant de changer le format.</translation>
    </message>
    <message>
        <source>Bringing the directory to format {number}</source>
        <translation>Mise de l’annuaire au format {number}</translation>
    </message>
    <message>
        <source>A search needs words to look for and a title before it can be saved.</source>
        <translation>Une recherche doit comporter des mots et un titre pour être enregistrée.</translation>
    </message>
    <message>
        <source>A saved search may have {longest} letters, and so may its title.</source>
        <translation>Une recherche enregistrée peut avoir {longest} lettres, et son titre aussi.</translation>
    </message>
    <message>
        <source>A note may have {longest} letters; this one has {n}.</source>
        <translation>Une note peut avoir {longest} lettres&#x202f;; celle-ci en a {n}.</translation>
    </message>
    <message>
        <source>No record has the id {record}. It may have been erased, or it belongs to another directory.</source>
        <translation>Aucune fiche ne porte l’identifiant {record}. Elle a pu être effacée, ou elle appartient à un autre annuaire.</translation>
    </message>
    <message>
        <source>This record is no favourite.</source>
        <translation>Cette fiche n’est pas un favori.</translation>
    </message>
    <message>
        <source>This search is not among the saved ones.</source>
        <translation>Cette recherche n’est pas parmi celles qui sont enregistrées.</translation>
    </message>
    <message>
        <source>No role has the id {role}.</source>
        <translation>Aucune fonction ne porte l’identifiant {role}.</translation>
    </message>
    <message>
        <source>The record {asked} is of another kind: {kind} “{title}”.</source>
        <translation>La fiche {asked} est d’un autre type&#x202f;: {kind} «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is the name of {n} records; say which one you mean.</source>
        <translation>«&#x202f;{name}&#x202f;» est le nom de {n} fiches&#x202f;; précisez laquelle.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#x202f;?</translation>
    </message>
    <message>
        <source>Try `search` with one of its words.</source>
        <translation>Essayez une recherche avec l’un de ses mots.</translation>
    </message>
    <message>
        <source>No {what} is called “{name}”. {hint}</source>
        <translation>Aucun résultat ({what}) ne s’appelle «&#x202f;{name}&#x202f;». {hint}</translation>
    </message>
    <message>
        <source>The file {path} was replaced or taken away while it was open here, for example by a restored copy, so nothing was saved. Open the directory again, look at what it says now, and save once more.</source>
        <translation>Le fichier {path} a été remplacé ou retiré pendant qu’il était ouvert ici, par exemple par une copie restaurée&#x202f;; rien n’a donc été enregistré. Rouvrez l’annuaire, regardez ce qu’il dit maintenant, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} just now, so nothing was saved. Try again.</source>
        <translation>Un autre programme écrit en ce moment dans {path}&#x202f;: rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The directory {path} is read-only, so nothing can be kept in it. What it says is untouched; copy it to a folder that can be written to keep favourites, searches and notes.</source>
        <translation>L’annuaire {path} est en lecture seule&#x202f;: rien ne peut y être enregistré. Son contenu est intact&#x202f;; copiez-le dans un dossier accessible en écriture pour conserver favoris, recherches et notes.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}, so nothing was saved.</source>
        <translation>Il n’y a plus de place pour écrire {path}&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The directory {path} could not be written (disk error), so nothing was saved.</source>
        <translation>L’annuaire {path} n’a pas pu être écrit (erreur de disque)&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The role did not exist then, as far as is recorded.</source>
        <translation>D’après les données, la fonction n’existait pas à cette date.</translation>
    </message>
    <message>
        <source>{name} was last confirmed on {day}</source>
        <translation>{name}, confirmation la plus récente {day}</translation>
    </message>
    <message>
        <source>No source confirms it up to then: {latest}.</source>
        <translation>Aucune source ne le confirme jusqu’à cette date&#x202f;: {latest}.</translation>
    </message>
    <message>
        <source>Last confirmed as vacant on {day}.</source>
        <translation>Vacance confirmée pour la dernière fois {day}.</translation>
    </message>
    <message>
        <source>The role was last known to be vacant on {day}.</source>
        <translation>La dernière vacance connue de la fonction est attestée {day}.</translation>
    </message>
    <message>
        <source>The last known holder is {name}, last confirmed on {day}.</source>
        <translation>Le dernier titulaire connu est {name}, confirmation la plus récente {day}.</translation>
    </message>
    <message>
        <source>The last known holder is {name}, until {day}.</source>
        <translation>Le dernier titulaire connu est {name}, dont le mandat a pris fin {day}.</translation>
    </message>
    <message>
        <source>The last known holder is {name}, until {day} at the latest.</source>
        <translation>Le dernier titulaire connu est {name}, dont le mandat a pris fin au plus tard {day}.</translation>
    </message>
    <message>
        <source>The last known holder is {name}, until a day between {first} and {last}.</source>
        <translation>Le dernier titulaire connu est {name}, dont le mandat a pris fin entre deux dates&#x202f;: au plus tôt {first}, au plus tard {last}.</translation>
    </message>
    <message>
        <source>{name} was seen in the role on {day}, outside the recorded term.</source>
        <translation>{name} est attesté dans la fonction {day}, hors du mandat enregistré.</translation>
    </message>
    <message>
        <source>Sources disagree: {other} is named in place of {name}.</source>
        <translation>Les sources divergent&#x202f;: {other} est nommé à la place de {name}.</translation>
    </message>
    <message>
        <source>Sources disagree: {value} is also given as the start of the term of {name}.</source>
        <translation>Les sources divergent&#x202f;: {value} est aussi donné comme début du mandat de {name}.</translation>
    </message>
    <message>
        <source>Sources disagree: {value} is also given as the end of the term of {name}.</source>
        <translation>Les sources divergent&#x202f;: {value} est aussi donné comme fin du mandat de {name}.</translation>
    </message>
    <message>
        <source>Sources disagree: {value} is also given as the {part} of {name}.</source>
        <translation>Les sources divergent&#x202f;: {value} est aussi donné pour {name} ({part}).</translation>
    </message>
    <message>
        <source>a day that is not known</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>The name of the directory is empty; give a file with --directory, or leave it out.</source>
        <translation>Le nom de l’annuaire est vide&#x202f;; indiquez un fichier avec --directory, ou omettez l’option.</translation>
    </message>
    <message>
        <source>“{name}” can be no file: {why}. Name another one with --directory.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un fichier&#x202f;: {why}. Indiquez-en un autre avec --directory.</translation>
    </message>
    <message>
        <source>Reading the shipped facts</source>
        <translation>Lecture des données fournies</translation>
    </message>
    <message>
        <source>Writing the directory</source>
        <translation>Écriture de l’annuaire</translation>
    </message>
    <message>
        <source>The directory is ready</source>
        <translation>L’annuaire est prêt</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>a like name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>both held the same role</source>
        <translation>tous deux ont exercé la même fonction</translation>
    </message>
    <message>
        <source>both served in the same office</source>
        <translation>tous deux ont servi dans la même entité</translation>
    </message>
    <message>
        <source>their careers overlap</source>
        <translation>leurs carrières se recoupent</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Pourquoi ils peuvent n’en faire qu’un</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <translation>rien de plus n’est connu</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Something was saved since; compare again to see what is left.</source>
        <translation>Des modifications ont été enregistrées depuis&#x202f;; comparez à nouveau pour voir ce qui reste.</translation>
    </message>
    <message>
        <source>Nobody is merged by the program: compare both, choose what is right of each, merge or tell apart.</source>
        <translation>Le programme ne fusionne personne&#x202f;: comparez, choisissez ce qui est juste de chacun, fusionnez ou distinguez.</translation>
    </message>
    <message>
        <source>Nobody has a name so like another’s that they may be one.</source>
        <translation>Aucun nom ne ressemble assez à un autre pour désigner la même personne.</translation>
    </message>
    <message>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing}&#x202f;: {done} sur {all}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>Taken back again</source>
        <translation>N’a plus effet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État de la modification</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pourquoi&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Reprendre cette modification</translation>
    </message>
    <message>
        <source>History of the directory</source>
        <translation>Historique de l’annuaire</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>révisions</translation>
    </message>
    <message>
        <source>History of {record}</source>
        <translation>Historique&#x202f;: {record}</translation>
    </message>
    <message>
        <source>What was saved, the newest first. Taking back one revision leaves all others as they are.</source>
        <translation>Ce qui a été enregistré, le plus récent d’abord. Reprendre une révision laisse toutes les autres telles quelles.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet; everything is as it was shipped.</source>
        <translation>Rien n’a encore été enregistré&#x202f;; tout est tel que livré.</translation>
    </message>
    <message>
        <source>Something is missing: what is there cannot become empty.</source>
        <translation>Il manque quelque chose&#x202f;: ce qui est là ne peut pas devenir vide.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>goes over</source>
        <translation>est reprise</translation>
    </message>
    <message>
        <source>goes to the second</source>
        <translation>va à la seconde</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>What becomes of {role}</source>
        <translation>Ce que devient {role}</translation>
    </message>
    <message>
        <source>New title of {role}</source>
        <translation>Nouveau titre de {role}</translation>
    </message>
    <message>
        <source>{who} stays</source>
        <translation>{who} reste</translation>
    </message>
    <message>
        <source>nobody holds it</source>
        <translation>personne ne l’exerce</translation>
    </message>
    <message>
        <source>No role of this office is known.</source>
        <translation>On ne connaît aucune fonction de cette entité.</translation>
    </message>
    <message>
        <source>Write the new title of “{role}”, or let it end.</source>
        <translation>Indiquez le nouveau titre de «&#x202f;{role}&#x202f;», ou laissez-la prendre fin.</translation>
    </message>
    <message>
        <source>This text is too long; shorten it to 20,000 letters.</source>
        <translation>Ce texte est trop long&#x202f;; ramenez-le à 20&#x202f;000 lettres.</translation>
    </message>
    <message>
        <source>Write something here; it cannot stay empty.</source>
        <translation>Écrivez quelque chose ici&#x202f;; ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 1.</source>
        <translation>Indiquez un nombre entier, par exemple 1.</translation>
    </message>
    <message>
        <source>Write when, for example “March 2017”; or “unknown”, or “still open”.</source>
        <translation>Indiquez quand, par exemple «&#x202f;mars 2017&#x202f;»&#x202f;; ou «&#x202f;inconnu&#x202f;», ou «&#x202f;en cours&#x202f;».</translation>
    </message>
    <message>
        <source>Write when, for example “March 2017” or “by 1 April 2017”; or “unknown”.</source>
        <translation>Indiquez quand, par exemple «&#x202f;mars 2017&#x202f;» ou «&#x202f;au plus tard le 1er avril 2017&#x202f;»&#x202f;; ou «&#x202f;inconnu&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of the names beneath with Down and Enter, or empty the field.</source>
        <translation>Choisissez un des noms ci-dessous avec Bas et Entrée, ou videz le champ.</translation>
    </message>
    <message>
        <source>Type a name and choose one of those that appear beneath.</source>
        <translation>Tapez un nom et choisissez parmi ceux qui s’affichent dessous.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Reprendre la saisie</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not saved yet: {form}.</source>
        <translation>Pas encore enregistré&#x202f;: {form}.</translation>
    </message>
    <message>
        <source>It is replaced by another office</source>
        <translation>Elle est remplacée par une autre entité</translation>
    </message>
    <message>
        <source>It is merged with others into one</source>
        <translation>Elle fusionne avec d’autres en une seule</translation>
    </message>
    <message>
        <source>It is split into two</source>
        <translation>Elle est scindée en deux</translation>
    </message>
    <message>
        <source>Say what comes out of it: an office that is there, or the name of a new one.</source>
        <translation>Indiquez ce qui en sort&#x202f;: une entité existante, ou le nom d’une nouvelle.</translation>
    </message>
    <message>
        <source>Say what the second office is, that comes out of the split.</source>
        <translation>Indiquez la seconde entité issue de la scission.</translation>
    </message>
    <message>
        <source>“{role}” goes to the second office, but none is named.</source>
        <translation>«&#x202f;{role}&#x202f;» va à la seconde entité, mais aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>{what} becomes {into}, {when}.</source>
        <translation>{what} devient {into}, {when}.</translation>
    </message>
    <message>
        <source>{role} ends with the office.</source>
        <translation>{role} prend fin avec l’entité.</translation>
    </message>
    <message>
        <source>nobody stays in it</source>
        <translation>personne n’y reste</translation>
    </message>
    <message>
        <source>{role} → {title}, {office}; {who}.</source>
        <translation>{role} → {title}, {office}&#x202f;; {who}.</translation>
    </message>
    <message>
        <source>Merge, split or replace</source>
        <translation>Fusionner, scinder ou remplacer</translation>
    </message>
    <message>
        <source>Reorganise {what}</source>
        <translation>Réorganiser {what}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>And with</source>
        <translation>Et avec</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>the same as before, if empty</source>
        <translation>la même qu’avant, si vide</translation>
    </message>
    <message>
        <source>Or one that is there</source>
        <translation>Ou une entité existante</translation>
    </message>
    <message>
        <source>Second new office</source>
        <translation>Seconde entité nouvelle</translation>
    </message>
    <message>
        <source>The old office goes on existing</source>
        <translation>L’ancienne entité continue d’exister</translation>
    </message>
    <message>
        <source>Its roles</source>
        <translation>Ses fonctions</translation>
    </message>
    <message>
        <source>All of it is one revision: the offices, the roles that go over, and who stays in them.</source>
        <translation>Le tout forme une seule révision&#x202f;: les entités, les fonctions reprises, et qui y reste.</translation>
    </message>
    <message>
        <source>for those who read the history; may stay empty</source>
        <translation>pour qui lira l’historique&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>signs every change; asked once</source>
        <translation>signe chaque modification&#x202f;; demandé une fois</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Complétez ce qui manque ci-dessus.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save ({key})</source>
        <translation>Enregistrer ({key})</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the form; what you wrote is kept (Esc)</source>
        <translation>Quitter le formulaire&#x202f;; ce que vous avez écrit est gardé (Échap)</translation>
    </message>
    <message>
        <source>{key} saves, Esc leaves; what you wrote is kept.</source>
        <translation>{key} enregistre, Échap quitte&#x202f;; ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Title of a document; one that is known is offered beneath</source>
        <translation>Titre d’un document&#x202f;; s’il est connu, il est proposé dessous</translation>
    </message>
    <message>
        <source>page 3, lines 12-14, paragraph 2</source>
        <translation>page 3, lignes 12-14, paragraphe 2</translation>
    </message>
    <message>
        <source>Stays here for what you enter next, until you change it.</source>
        <translation>Reste ici pour vos prochaines saisies, jusqu’à ce que vous la changiez.</translation>
    </message>
    <message>
        <source>Without a source the page will say “no source given”.</source>
        <translation>Sans source, la fiche dira «&#x202f;aucune source indiquée&#x202f;».</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>This stands here once everything that is needed is filled in.</source>
        <translation>S’affiche ici dès que tout le nécessaire est rempli.</translation>
    </message>
    <message>
        <source>Odd: {what}</source>
        <translation>Étrange&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Cannot be saved: {why}</source>
        <translation>Ne peut pas être enregistré&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>Effacer définitivement cette personne…</translation>
    </message>
    <message>
        <source>Open the page of a person first; it can then be erased.</source>
        <translation>Ouvrez d’abord la fiche d’une personne&#x202f;; elle pourra alors être effacée.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Erasing in the directory</source>
        <translation>Effacement dans l’annuaire</translation>
    </message>
    <message>
        <source>The person was erased for good.</source>
        <translation>La personne a été définitivement effacée.</translation>
    </message>
    <message>
        <source>Texts of other records that name the person: {n}.</source>
        <translation>Textes d’autres fiches qui nomment la personne&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>terms: {n}</source>
        <translation>mandats&#x202f;: {n}</translation>
    </message>
    <message>
        <source>sightings: {n}</source>
        <translation>attestations&#x202f;: {n}</translation>
    </message>
    <message>
        <source>names: {n}</source>
        <translation>noms&#x202f;: {n}</translation>
    </message>
    <message>
        <source>contact points: {n}</source>
        <translation>coordonnées&#x202f;: {n}</translation>
    </message>
    <message>
        <source>identifiers: {n}</source>
        <translation>identifiants&#x202f;: {n}</translation>
    </message>
    <message>
        <source>mandates: {n}</source>
        <translation>attributions&#x202f;: {n}</translation>
    </message>
    <message>
        <source>your notes: {n}</source>
        <translation>vos notes&#x202f;: {n}</translation>
    </message>
    <message>
        <source>favourites: {n}</source>
        <translation>favoris&#x202f;: {n}</translation>
    </message>
    <message>
        <source>drafts: {n}</source>
        <translation>brouillons&#x202f;: {n}</translation>
    </message>
    <message>
        <source>edits whose content is forgotten: {n}</source>
        <translation>modifications dont le contenu est oublié&#x202f;: {n}</translation>
    </message>
    <message>
        <source>backups that are rewritten: {n}</source>
        <translation>sauvegardes réécrites&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Effacer définitivement une personne</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Effacer définitivement {name}</translation>
    </message>
    <message>
        <source>This cannot be undone, and no backup or newer edition brings the person back. Backups that you keep elsewhere are not reached: delete them yourself.</source>
        <translation>Cela ne peut pas être annulé, et ni sauvegarde ni édition plus récente ne ramène la personne. Les sauvegardes que vous gardez ailleurs ne sont pas atteintes&#x202f;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>To go on, type the name: {name}</source>
        <translation>Pour continuer, tapez le nom&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Type the name of the person</source>
        <translation>Taper le nom de la personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Garder la personne</translation>
    </message>
    <message>
        <source>These texts of other records name the person and stay as they are; edit them first if they shall not:</source>
        <translation>Ces textes d’autres fiches nomment la personne et restent tels quels&#x202f;; modifiez-les d’abord s’ils ne le doivent pas&#x202f;:</translation>
    </message>
    <message>
        <source>Gone will be, with the person: {list}.</source>
        <translation>Disparaîtront avec la personne&#x202f;: {list}.</translation>
    </message>
    <message>
        <source>after edits</source>
        <translation>après des modifications</translation>
    </message>
    <message>
        <source>before two records became one</source>
        <translation>avant la fusion de deux fiches</translation>
    </message>
    <message>
        <source>before its format was changed</source>
        <translation>avant le changement de format</translation>
    </message>
    <message>
        <source>before another backup was put in its place</source>
        <translation>avant la restauration d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The directory could not be opened</source>
        <translation>L’annuaire n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed. Whatever you choose here, what is there now is kept.</source>
        <translation>Rien n’a été changé. Quel que soit votre choix ici, ce qui est là maintenant est conservé.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou bien</translation>
    </message>
    <message>
        <source>“Build anew” makes the directory as it comes with the program, without your edits. The old file is kept.</source>
        <translation>«&#x202f;Reconstruire&#x202f;» refait l’annuaire tel que livré avec le programme, sans vos modifications. L’ancien fichier est conservé.</translation>
    </message>
    <message>
        <source>There is no backup of this directory yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de cet annuaire.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Open another directory</source>
        <translation>Ouvrir un autre annuaire</translation>
    </message>
    <message>
        <source>Directories (*.db);;All files (*)</source>
        <translation>Annuaires (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>Remettre ce qui est choisi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>deleted {when} by {who}</source>
        <translation>supprimé le {when} par {who}</translation>
    </message>
    <message>
        <source>What was deleted can be put back, with all that belonged to it. Undo takes that back again.</source>
        <translation>Ce qui a été supprimé peut être remis, avec tout ce qui en faisait partie. «&#x202f;Annuler&#x202f;» revient là-dessus.</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>Rien n’a été supprimé ici.</translation>
    </message>
    <message>
        <source>Add the term of {who} as {role}</source>
        <translation>Ajouter le mandat de {who} comme {role}</translation>
    </message>
    <message>
        <source>End the term of {who} as {role}</source>
        <translation>Mettre fin au mandat de {who} comme {role}</translation>
    </message>
    <message>
        <source>Correct the term of {who} as {role}</source>
        <translation>Corriger le mandat de {who} comme {role}</translation>
    </message>
    <message>
        <source>Withdraw the term of {who} as {role}</source>
        <translation>Retirer le mandat de {who} comme {role}</translation>
    </message>
    <message>
        <source>Record that {who} was seen as {role}</source>
        <translation>Noter que {who} est attesté comme {role}</translation>
    </message>
    <message>
        <source>Record that {role} is vacant</source>
        <translation>Noter que {role} est vacant</translation>
    </message>
    <message>
        <source>Record that {role} has no known holder</source>
        <translation>Noter que {role} n’a pas de titulaire connu</translation>
    </message>
    <message>
        <source>Let {who} stand in as {role}</source>
        <translation>Confier à {who} l’intérim comme {role}</translation>
    </message>
    <message>
        <source>Hand over {role} to {who}</source>
        <translation>Passation à {who}&#x202f;: {role}</translation>
    </message>
    <message>
        <source>Let {role} go without a holder</source>
        <translation>Laisser sans titulaire&#x202f;: {role}</translation>
    </message>
    <message>
        <source>Add the name “{name}” to {what}</source>
        <translation>Ajouter le nom «&#x202f;{name}&#x202f;» à {what}</translation>
    </message>
    <message>
        <source>Add the office {name}</source>
        <translation>Ajouter l’entité {name}</translation>
    </message>
    <message>
        <source>Add the role {role} in {office}</source>
        <translation>Ajouter la fonction {role} dans {office}</translation>
    </message>
    <message>
        <source>End the role {role}</source>
        <translation>Supprimer la fonction {role}</translation>
    </message>
    <message>
        <source>Record that {one} and {other} are not the same person</source>
        <translation>Noter que {one} et {other} ne sont pas la même personne</translation>
    </message>
    <message>
        <source>Add a contact point of {what}</source>
        <translation>Ajouter une coordonnée de {what}</translation>
    </message>
    <message>
        <source>Add a mandate of {what}</source>
        <translation>Ajouter des attributions de {what}</translation>
    </message>
    <message>
        <source>Rename {what} to {name}</source>
        <translation>Renommer {what} en {name}</translation>
    </message>
    <message>
        <source>Move {what} to {name}</source>
        <translation>Déplacer {what} vers {name}</translation>
    </message>
    <message>
        <source>Cite a source for {what}</source>
        <translation>Citer une source pour {what}</translation>
    </message>
    <message>
        <source>Accept “{value}” for {what}</source>
        <translation>Retenir «&#x202f;{value}&#x202f;» pour {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ajouter {what}</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Reprendre&#x202f;: {title}</translation>
    </message>
    <message>
        <source>{title} and {n} more</source>
        <translation>{title} et {n} de plus</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Enregistré&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Annulé&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rétabli&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Repris&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Remis&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Please look at: {warnings}</source>
        <translation>À vérifier&#x202f;: {warnings}</translation>
    </message>
    <message>
        <source>Add “{name}” as a new official</source>
        <translation>Ajouter «&#x202f;{name}&#x202f;» comme nouveau responsable</translation>
    </message>
    <message>
        <source>Take “{name}” as a new source</source>
        <translation>Prendre «&#x202f;{name}&#x202f;» comme nouvelle source</translation>
    </message>
    <message>
        <source>Add “{name}” as a new office</source>
        <translation>Ajouter «&#x202f;{name}&#x202f;» comme nouvelle entité</translation>
    </message>
    <message>
        <source>Type a name, then choose with Down and Enter</source>
        <translation>Tapez un nom, puis choisissez avec Bas et Entrée</translation>
    </message>
    <message>
        <source>Matches for: {field}</source>
        <translation>Correspondances&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Nothing of this kind is called that; write another part of the name.</source>
        <translation>Rien de cette sorte ne s’appelle ainsi&#x202f;; écrivez une autre partie du nom.</translation>
    </message>
    <message>
        <source>New: it is added when this is saved.</source>
        <translation>Nouveau&#x202f;: ajouté à l’enregistrement.</translation>
    </message>
    <message>
        <source>No backup can be kept in {folder} ({why}), so nothing was changed.</source>
        <translation>Aucune sauvegarde ne peut être gardée dans {folder} ({why})&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the file that the backup shall be.</source>
        <translation>{file} est un dossier&#x202f;; nommez le fichier que doit être la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written ({why}), so nothing was changed. Make room there, or choose another place.</source>
        <translation>La sauvegarde {file} n’a pas pu être écrite ({why})&#x202f;; rien n’a donc été changé. Faites-y de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} is there already; name another file, or move that one away first.</source>
        <translation>{file} existe déjà&#x202f;; nommez un autre fichier, ou déplacez d’abord celui-là.</translation>
    </message>
    <message>
        <source>This draft is too long to be kept ({n} letters); save or shorten what is in the form.</source>
        <translation>Ce brouillon est trop long pour être gardé ({n} lettres)&#x202f;; enregistrez ou raccourcissez ce que contient le formulaire.</translation>
    </message>
    <message>
        <source>There is no official with the id {id} that could be erased.</source>
        <translation>Il n’y a pas de responsable portant l’identifiant {id} qui puisse être effacé.</translation>
    </message>
    <message>
        <source>Only a person can be erased; this is a state. It can be deleted instead.</source>
        <translation>Seule une personne peut être effacée&#x202f;; ceci est un État. Il peut être supprimé.</translation>
    </message>
    <message>
        <source>Erasing is signed: say who does it.</source>
        <translation>Un effacement se signe&#x202f;: dites qui le fait.</translation>
    </message>
    <message>
        <source>The directory could not be written anew ({why}), so that traces may be left in the file. Make room, and erase somebody or something again.</source>
        <translation>L’annuaire n’a pas pu être réécrit ({why})&#x202f;; des traces peuvent donc rester dans le fichier. Faites de la place, puis effacez de nouveau.</translation>
    </message>
    <message>
        <source>Erasing in the backups</source>
        <translation>Effacement dans les sauvegardes</translation>
    </message>
    <message>
        <source>The backup {file} could not be rewritten ({why}), so nobody was erased from the directory. Make room, or see to it that its folder can be written, and erase again.</source>
        <translation>La sauvegarde {file} n’a pas pu être réécrite ({why})&#x202f;; personne n’a donc été effacé de l’annuaire. Faites de la place, ou veillez à ce que son dossier puisse être écrit, puis effacez de nouveau.</translation>
    </message>
    <message>
        <source>There is no record with the id {id} in the trash.</source>
        <translation>Il n’y a pas de fiche portant l’identifiant {id} dans la corbeille.</translation>
    </message>
    <message>
        <source>“{title}” cannot be put back alone: it belongs to a record that is in the trash too, or was erased. Put that one back first.</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas être remis seul&#x202f;: cela fait partie d’une fiche qui est aussi dans la corbeille, ou qui a été effacée. Remettez d’abord celle-là.</translation>
    </message>
    <message>
        <source>“{title}” cannot be put back: something else has taken its place since.</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas être remis&#x202f;: autre chose a pris sa place depuis.</translation>
    </message>
    <message>
        <source>{official}, {role}</source>
        <translation>{official}, {role}</translation>
    </message>
    <message>
        <source>{child}, {kind} {parent}</source>
        <translation>{child}, {kind} {parent}</translation>
    </message>
    <message>
        <source>{file} is the directory itself, so there is nothing to restore.</source>
        <translation>{file} est l’annuaire lui-même&#x202f;; il n’y a donc rien à restaurer.</translation>
    </message>
    <message>
        <source>{file} could not be put in the place of {directory} ({why}), so nothing was restored. Make room there, or see to it that the folder can be written.</source>
        <translation>{file} n’a pas pu être mis à la place de {directory} ({why})&#x202f;; rien n’a donc été restauré. Faites-y de la place, ou veillez à ce que le dossier puisse être écrit.</translation>
    </message>
    <message>
        <source>{path} could not be moved away ({why}), so nothing was changed.</source>
        <translation>{path} n’a pas pu être mis à l’écart ({why})&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer program than this one, so it cannot be restored here. Update the program first. Nothing was changed.</source>
        <translation>{file} a été écrit par un programme plus récent que celui-ci et ne peut donc pas être restauré ici. Mettez d’abord le programme à jour. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is no whole backup of a directory, so nothing was changed. {why}</source>
        <translation>{file} n’est pas une sauvegarde entière d’un annuaire&#x202f;; rien n’a donc été changé. {why}</translation>
    </message>
    <message>
        <source>{file} is damaged: what it says is not what was saved in it. Nothing was changed; choose another backup.</source>
        <translation>{file} est endommagé&#x202f;: ce qu’il dit n’est pas ce qui y a été enregistré. Rien n’a été changé&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} just now, so nothing was restored. Try again.</source>
        <translation>Un autre programme écrit en ce moment dans {path}&#x202f;; rien n’a donc été restauré. Réessayez.</translation>
    </message>
    <message>
        <source>The directory {path} lies in a folder that {name} shares with other machines. Two machines that change it at the same time can lose what one of them saved, or damage it. Keep it in a folder of this machine, and put backups into the shared one: incumbent backup FILE.</source>
        <translation>L’annuaire {path} se trouve dans un dossier que {name} partage avec d’autres machines. Deux machines qui le modifient en même temps peuvent perdre ce que l’une a enregistré, ou l’endommager. Gardez-le dans un dossier de cette machine et mettez des sauvegardes dans le dossier partagé&#x202f;: incumbent backup FICHIER.</translation>
    </message>
    <message>
        <source>Making a backup before the format of the directory changes</source>
        <translation>Sauvegarde avant le changement de format de l’annuaire</translation>
    </message>
    <message>
        <source>The directory {path} has an older format ({before}) and has to be brought to format {known} before it can be opened. That could not be done and nothing was changed: {why} Give it room, or copy it to a folder that can be written and open it there.</source>
        <translation>L’annuaire {path} est dans un ancien format ({before}) et doit passer au format {known} avant de pouvoir être ouvert. Cela n’a pas pu se faire et rien n’a été changé&#x202f;: {why} Faites de la place, ou copiez-le dans un dossier qui peut être écrit et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The directory was brought from format {before} to format {known}. As it was before, it is kept in {backup}.</source>
        <translation>L’annuaire est passé du format {before} au format {known}. Tel qu’il était, il est conservé dans {backup}.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
