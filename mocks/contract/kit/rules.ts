/**
 * `lacks`: the contract asks for it and it is not there. `wrong`: it is there and wrong. Both are errors.
 * `odd`: the page works, but slower, or with a doubt; it never fails the check.
 */
export type Level = 'lacks' | 'wrong' | 'odd'

interface Rule {
  readonly level: Level
  readonly says: string
}

const lacks = (says: string): Rule => ({ level: 'lacks', says })
const wrong = (says: string): Rule => ({ level: 'wrong', says })
const odd = (says: string): Rule => ({ level: 'odd', says })

/** Every rule of the contract that the kit checks, by id: its level and what it asks for. */
export const rules = {
  // What an address answers
  unreachable: lacks('Chaque adresse répond, en moins de dix secondes.'),
  absent: lacks('Chaque fichier nommé par un index existe (statut 200).'),
  redirect: wrong('Une adresse répond elle-même : la page ne suit aucune redirection.'),
  'too-large': wrong('Un fichier fait moins de 20 Mo : la page refuse au-delà.'),
  'content-encoding': wrong('Le corps est compressé comme l’en-tête Content-Encoding le dit.'),
  'content-type': wrong('Une ressource est servie comme application/json.'),
  charset: odd('Un fichier JSON est en UTF-8, et son en-tête ne dit pas autre chose.'),
  'cache-index-absent': lacks(
    'L’index porte Cache-Control: no-cache ; sans en-tête, un navigateur peut garder l’ancien.',
  ),
  'cache-index': wrong('L’index n’est pas gardé sans redemander (no-cache).'),
  'cache-hashed': odd(
    'Un fichier nommé par son contenu peut être gardé un an (max-age=31536000, immutable).',
  ),
  'no-validator': odd(
    'L’index porte ETag ou Last-Modified, pour qu’un index inchangé ne soit pas relu.',
  ),
  'not-modified': odd('Un index inchangé, redemandé avec If-None-Match, répond 304.'),
  compression: odd('Un fichier de plus de 4 ko est compressé quand on l’accepte (gzip ou br).'),
  'vary-encoding': odd(
    'Une réponse compressée porte Vary: Accept-Encoding, sinon un cache la sert à qui ne la lit pas.',
  ),
  'cors-site': lacks(
    'L’API laisse lire ses données depuis le site annoncé (Access-Control-Allow-Origin).',
  ),
  cors: odd('L’API laisse lire ses données depuis un autre site (Access-Control-Allow-Origin: *).'),
  'cors-vary': odd(
    'Une réponse qui nomme une origine porte Vary: Origin, sinon un cache la sert aux autres.',
  ),
  'cors-error': odd(
    'Une erreur se lit depuis un autre site comme le reste, sinon la page ne sait pas la dire.',
  ),
  'missing-status': wrong('Une adresse qui n’existe pas répond 404 (ou 410).'),
  problem: odd(
    'Une erreur est au format application/problem+json (RFC 9457), que la page sait citer.',
  ),
  'problem-body': wrong(
    'Le corps d’une erreur RFC 9457 est un objet dont le statut est celui de la réponse.',
  ),
  cookie: odd('Les données ne posent aucun cookie.'),
  https: odd('L’API est servie en HTTPS : une page HTTPS ne lit pas HTTP.'),
  slow: odd('Une réponse arrive en moins de trois secondes.'),

  // What a file is
  encoding: wrong('Un fichier est en UTF-8.'),
  bom: odd('Un fichier commence sans marque d’ordre des octets (BOM).'),
  page: wrong('Une ressource est du JSON, pas une page HTML.'),
  json: wrong('Un fichier est un JSON entier et valide.'),
  'key-twice': wrong('Un objet JSON ne porte pas deux fois la même clé.'),
  hash: wrong(
    'Le nom d’un fichier porte l’empreinte de son contenu (10 premiers chiffres du SHA-256).',
  ),
  'name-without-hash': lacks(
    'Le nom de chaque ressource change avec son contenu ; seul index.json garde le sien.',
  ),
  orphan: odd('Chaque fichier du dossier est nommé par un index.'),
  heavy: odd(
    'L’index fait moins de 200 ko, un catalogue moins de 1 Mo et un paquet moins de 3 Mo, avant compression.',
  ),
  'pack-differs': wrong('Un paquet répète les fichiers de l’index à l’identique.'),
  'pack-parts': odd('Un paquet tient tous les fichiers de sa sorte, et aucun autre.'),

  // What a record is
  'version-form': wrong('La version du contrat s’écrit majeur.mineur.correctif.'),
  'version-major': wrong('La version majeure est celle que la page lit.'),
  'field-absent': lacks('Chaque champ obligatoire est présent.'),
  type: wrong('Chaque champ est du type attendu.'),
  'number-as-text': wrong('Un nombre est un nombre JSON, pas un texte.'),
  number: wrong('Un nombre est fini et exact (au plus 2^53 − 1).'),
  vocabulary: wrong('Une valeur d’énumération est l’une de celles du contrat.'),
  date: wrong('Une date existe au calendrier, entre 1900 et 2199.'),
  period: wrong('Une période commence avant de finir.'),
  'id-form': wrong('Un identifiant est en minuscules, chiffres, tirets et points.'),
  length: wrong('Un texte fait de 1 à 4 000 caractères ; une liste obligatoire n’est pas vide.'),
  address: wrong('L’adresse d’un fichier est relative à l’index, sans « .. », et finit par .json.'),
  column: wrong(
    'Une colonne a autant de cellules que sa table a de lignes, et ne cite que ses propres valeurs.',
  ),
  'unknown-field': odd(
    'Un champ que cette version ne connaît pas est permis, et n’est pas lu : une faute de frappe ?',
  ),

  // What records say of one another
  'id-twice': wrong('Un identifiant ne désigne qu’un enregistrement de sa liste.'),
  'record-twice': odd('Un enregistrement n’est donné qu’une fois.'),
  identity: wrong('Un fichier dit être ce que l’index en dit (jeu, exercice, langue, indicateur).'),
  reference: wrong('Chaque identifiant cité existe.'),
  source: wrong('Chaque source cite un acte et une section qui existent.'),
  cycle: wrong(
    'Aucune chaîne de renvois (partOf, restates, baseline, revises) ne revient à son début.',
  ),
  'agreement-programme': wrong('Un chiffre est du programme de sa convention.'),
  misplaced: wrong('Un chiffre est dans le fichier de son indicateur.'),
  'scope-shared': wrong(
    'Deux programmes ne donnent pas deux résultats de même périmètre et période : la page ne les distingue pas.',
  ),
  'revises-scope': odd(
    'Un chiffre remplace un chiffre de même indicateur, population et territoire.',
  ),
  'revises-order': odd('Un chiffre n’est pas connu avant celui qu’il remplace.'),
  'set-label': odd('Un jeu porte le nom que le premier index lui donne.'),
  'set-version': odd('Tous les jeux suivent la même version du contrat.'),
  'data-version': wrong('Deux jeux différents ont deux dataVersion différentes.'),
  'committee-order': odd(
    'Les comités sont dans l’ordre des dates, aucun après la clôture des données.',
  ),
  'exercise-absent': lacks('Chaque année où un objectif est promis est un exercice de l’index.'),
  'exercise-empty': odd('Chaque exercice a au moins une promesse.'),
  'indicator-empty': odd('Chaque indicateur a au moins un chiffre.'),

  'asked-columns': wrong(
    'Un tableau demandé dit, pour chacune des colonnes de l’acte, celles du registre.',
  ),

  // What figures say
  computation: wrong('Un total imprimé se recalcule, sauf si une contradiction le dit.'),
  count: wrong('Un résultat compté d’un registre est le compte de ses lignes.'),
  fills: wrong('Les douze parts mensuelles d’un indicateur ont pour somme 1.'),
  bounds: wrong('Une fourchette a deux bornes, la basse avant la haute.'),
  whole: odd('Ce qui se compte en entiers n’a pas de décimales.'),
  share: odd('Une part est entre 0 et 100 %.'),
  negative: odd('Un montant n’est pas négatif.'),
  overpaid: odd('Un versement ne dépasse pas ce qui est prévu.'),
  'simulated-undeclared': wrong(
    'Un jeu qui contient un chiffre simulé le dit (dataset.simulated).',
  ),
  'simulated-none': odd('Un jeu qui se dit simulé contient au moins un chiffre simulé.'),
  'known-later': wrong('Rien n’est connu après la clôture des données (asOf).'),
  'happened-later': odd('Rien n’est connu avant d’avoir commencé.'),

  // What the catalogues and the register of sources repeat
  'catalogue-lacks': lacks(
    'Un catalogue a chaque promesse de son exercice et chaque chiffre de ses indicateurs.',
  ),
  'catalogue-extra': wrong(
    'Un catalogue n’a que les promesses de son exercice et les chiffres de ses indicateurs.',
  ),
  'catalogue-differs': wrong('Un catalogue répète les ressources à l’identique.'),
  'catalogue-total': wrong('Les totaux d’un catalogue sont ceux des montants du programme.'),
  'sources-lacks': lacks('La liste des sources a chaque chiffre du jeu.'),
  'sources-differs': wrong('La liste des sources répète les chiffres à l’identique.'),

  // What texts are made of
  'text-control': odd('Un texte n’a ni caractère de contrôle ni marque de sens d’écriture.'),
  'text-mojibake': odd('Un texte n’a pas été décodé deux fois (« Ã© » pour « é »).'),
  'text-markup': odd('Un texte est du texte : ni balise ni entité HTML.'),
  'text-form': odd('Un texte est en forme composée (NFC) : « é » est un caractère.'),
} as const satisfies Record<string, Rule>
export type RuleId = keyof typeof rules

export const ruleIds = Object.keys(rules) as RuleId[]
