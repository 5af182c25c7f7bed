/** The words of a resident's sheet that code decides on, each list once; the tables in `data/path` use the same. */

/** Immigration status as the visa table has it; what nobody said is `other_or_unsure`, the strictest. */
export const STATUSES = ["us_citizen_or_lpr", "j1_physician", "h1b", "other_or_unsure"] as const;
export type Status = (typeof STATUSES)[number];

/** A fellow has finished residency and is still in training; an attending has finished, or is board certified. */
export const STAGES = [
  "in_residency",
  "in_fellowship",
  "left_residency_no_license",
  "completed_residency",
  "board_certified",
] as const;
export type Stage = (typeof STAGES)[number];

/** Kinds of work beside or after residency, as the visa table has them. */
export const MODES = [
  "in_programme_activity",
  "unpaid_external",
  "paid_external_1099",
  "paid_external_w2",
  "equity_or_advisory",
] as const;
export type Mode = (typeof MODES)[number];

/** What the program's own policy on outside work says, as far as the user read it. */
export const POLICIES = [
  "approved_in_writing",
  "read_and_not_covered",
  "needs_approval",
  "forbidden",
  "unread",
] as const;
export type Policy = (typeof POLICIES)[number];

export const SCHOOLS = ["us-md", "us-do", "us-img", "non-us-img"] as const;
export type School = (typeof SCHOOLS)[number];

export const LOAN_KINDS = [
  "direct",
  "grad-plus",
  "ffel",
  "perkins",
  "parent-plus",
  "private",
] as const;
export type LoanKind = (typeof LOAN_KINDS)[number];
export const MOST_LOANS = 40;

export const PLANS = [
  "RAP",
  "IBR_new",
  "IBR_old",
  "PAYE",
  "ICR",
  "STANDARD_10",
  "TIERED_STANDARD",
  "SAVE",
  "forbearance",
  "unsure",
] as const;
export type Plan = (typeof PLANS)[number];

export const ENJOYMENTS = [
  "writing",
  "teaching",
  "quality_spreadsheets",
  "data_reports",
  "explaining",
] as const;
export type Enjoyment = (typeof ENJOYMENTS)[number];

/** Characters of what is hated or liked, in own words. */
export const MOST_WORDS = 200;

/** Ten years of one a week. */
export const MOST_CHECK_INS = 520;

/** What a rotation is, for the hours it leaves; `outpatient` is clinic at an ordinary load. */
export const BLOCK_KINDS = [
  "heavy",
  "normal",
  "light",
  "elective",
  "research",
  "outpatient",
  "night_float",
  "icu",
  "vacation",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const MOST_BLOCKS = 400;
/** Of call, and days off: five years of every day. */
export const MOST_DAYS = 2000;
/** Characters of the name of a block. */
export const MOST_BLOCK_NAME = 160;

/** How a week of the plan was, beside residency. */
export const WEEK_FEELS = ["better", "same", "worse"] as const;
export type WeekFeel = (typeof WEEK_FEELS)[number];

/** Where and with whose things a piece was made: it decides who may own it. */
export const MADE_WITH = ["own_time_and_things", "work_time_or_things", "unsure"] as const;
export type MadeWith = (typeof MADE_WITH)[number];

/** The three ways a plan ends (`product.md`, Path 14). */
export const DESTINATIONS = ["stay_clinical", "finish_and_move", "leave_early"] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What a decision memo can choose. */
export const MEMO_CHOICES = ["keep_lane", "switch_lane", "hybrid", "stay"] as const;
export type MemoChoice = (typeof MEMO_CHOICES)[number];

/** The texts of a piece of work that a patient's identifier could stand in; what, value and unit are of its result. */
export const PIECE_TEXTS = [
  "title",
  "did",
  "link",
  "what",
  "value",
  "unit",
  "quote",
  "quoteFrom",
] as const;
export type PieceText = (typeof PIECE_TEXTS)[number];
