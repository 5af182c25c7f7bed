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
vincent viola violet virginia walter wanda wayne wei wendy willie william yolanda yusuf yvonne zachary zoe
abby abigail agnes alberto alma alyssa amina andres angel angelica anita arturo audrey ava aubrey bernard bertha bessie blanca
bradley brittany caleb callie calvin cameron camila carmela casey cecilia cedric chad chelsea clara clarence clifford clinton
consuelo cora corey cristina curtis daisy damian dan darlene darnell darrell dave delia della dominic doreen dustin dwayne
dwight edgar edna eduardo edwin eli elias eliza elsa enrique erika ernesto esperanza estelle eunice evan faith farah faye
felix flora floyd freddie frederick gary gene genevieve geraldine gertrude gilbert giovanni glen glenda glenn guadalupe guillermo
hanna harvey hilda hodan hugo ignacio inez iris irma isabel ismael jackson jada jaime jan jared javon jeanette jenna jenny
jerome jo joaquin jodi johanna josefina juana julio karina katrina kayla kelvin kendra kenya khalid kirk krista kristen kristin
lakisha lamar lana lance latasha laverne leila lena leo leon leona leticia lewis lila lily liza lorena lorenzo loretta lorraine
luther luz lyle mabel mae maggie malcolm manuel marc marco margarita marguerite maribel marina marisol marlon marshall mateo
matt maurice maxine maya melanie melinda mercedes merle mia milton mindy minnie miranda miriam molly mona muhammad muriel myrna
myrtle nadia nadine nelson nettie nick nikki nora odessa opal orlando otis pablo pat patty pearl penny perry preston rafael raj
raquel raul rebekah reggie regina rene rene rex rhoda rickey rico robbie rochelle roland ron ronnie rosalie rosario rosemary
roxanne ruben rudy rufus salma salvador santiago santos saul selena shane shawn shelly sherry sidney simon sonia sonya spencer
stan stefan stella stuart tasha ted tess thanh theodore tiana tonya trevor tricia tyler valerie velma vera vicky vincent vinh
wendell wesley wilbur willa wilma winston xavier yasmin yesenia yvette zainab`;

const names: ReadonlySet<string> = new Set(NAMES.split(/\s+/));

export const isFirstName = (word: string): boolean => names.has(word.toLowerCase());
