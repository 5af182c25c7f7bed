/** Words with a capital that are no person and no town, in lines that clinicians type. */
const WORDS = `january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday spanish english french arabic somali nepali hindi mandarin american african asian hispanic
crohn crohns parkinson parkinsons alzheimer alzheimers kawasaki graves hashimoto addison addisons cushing cushings hodgkin
hodgkins wilson wilsons down downs turner marfan ehlers danlos guillain barré barre wernicke bell bells lyme raynaud sjogren
sjögren still stills wegener whipple barrett barretts paget pagets huntington huntingtons tourette tourettes asperger meniere
menieres lewy ludwig boerhaave mallory weiss fournier stevens johnson chagas covid ebola zika staph strep foley hoyer glasgow
braden morse apgar beers ottawa wells child pugh medicare medicaid tricare epic cerner mychart redcap internal medicine family
surgery pediatrics psychiatry neurology cardiology oncology emergency critical care pulmonary nephrology icu grand rounds chief
resident attending fellow intern nurse doctor team clinic hospital unit ward patient safety quality council committee journal
annals society college university school award prize poster abstract step tylenol advil lasix eliquis xarelto lovenox humira
ozempic coumadin plavix lipitor zofran ativan haldol zyprexa seroquel suboxone narcan keppra dilantin tamiflu paxlovid remdesivir
keytruda rituxan botox medtronic dexcom omnipaque the this that then her his their she they was had has with after before call
called found told taught wrote led ran cut built got gave helped fixed saw one two three first second third day week level
rapid response code blue trauma bay peer labs imaging home hospice rehab snf pcp discharge admission follow case report note`;

const known: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

export const isKnownCapital = (word: string): boolean =>
  known.has(word.toLowerCase().replace(/['’]s?$/, ""));
