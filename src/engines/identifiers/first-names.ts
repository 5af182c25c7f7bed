/** Given names that are frequent in the United States: with a patient in the line, one of them is a name. */
const NAMES = `aaron abdul adam ahmed aisha alan albert alejandro alex alexander ali alice alicia amanda amber amy ana andre
andrea andrew angela ann anna anne annie anthony antonio arthur ashley barbara beatrice ben benjamin betty beverly bill bob
bobby bonnie brandon brenda brian bruce bryan carl carla carlos carmen carol caroline carolyn catherine charles charlotte
cheryl chloe chris christian christina christine christopher cindy claire claudia craig crystal cynthia dale daniel danielle
darius david dawn deborah debra denise dennis deshawn diana diane diego dolores don donald donna doris dorothy douglas
dylan earl eddie edith edward eileen elaine elena eleanor elijah elizabeth ella ellen elsie emily emma eric erica erin
ernest esther ethan ethel eugene eva evelyn fatima felicia fernando florence frances francisco frank fred gabriel gail
gary george gerald gina gladys gloria gordon grace greg gregory gwen hannah harold harry hassan hazel heather hector helen
henry herbert hiroshi holly howard ian ibrahim ida imani irene isaac isabella ivan jack jackie jacob jacqueline jake jamal
james jamie jane janet janice jasmine jason javier jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill
jim jimmy joan joann joe joel john johnny jon jonathan jorge jose joseph joshua josue joyce juan juanita judith judy julia
julie justin kareem karen karl katherine kathleen kathryn kathy katie keisha keith kelly ken kenneth kevin kim kimberly
kwame kyle larry latoya laura lauren lawrence leah lee leonard leroy leslie lillian linda lisa lloyd logan lois lori
louis louise lucas lucille lucy luis luke lupe lydia madison malik marcus margaret maria marie marilyn mario marion marjorie
mark marlene marsha martha martin marvin mary maryam matthew maureen megan mei melissa melvin michael michelle miguel mike
mildred minh mohamed mohammed monica nancy naomi natalie nathan nicholas nicole nina noah norma norman olga oliver olivia
omar oscar pamela patricia patrick paul paula pauline pedro peggy peter philip phillip phyllis priya rachel ralph ramon
randy raymond rebecca regina renee rhonda ricardo richard rick rita robert roberto robin rodney roger ronald rosa rose roy
ruby russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergio shannon sharon sheila shirley sofia
sophia stacy stanley stella stephanie stephen steve steven sue susan suzanne sylvia tamara tammy tanya teresa terry thelma
theresa thomas tiffany tim timothy tina todd tom tony tracy travis troy tyrone vanessa vernon veronica vicki victor victoria
vincent viola violet virginia walter wanda wayne wei wendy willie william yolanda yusuf yvonne zachary zoe`;

const names: ReadonlySet<string> = new Set(NAMES.split(/\s+/));

export const isFirstName = (word: string): boolean => names.has(word.toLowerCase());
