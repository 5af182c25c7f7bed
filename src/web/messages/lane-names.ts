/** Lanes by id, for a select that needs no table of lanes; a test holds it to that table. */

export interface LaneName {
  readonly id: string;
  readonly name: string;
  /** Whether months to first income are known at all. */
  readonly timed: boolean;
}

export const laneNames: readonly LaneName[] = [
  { id: "medical_writing", name: "Medical writing and content", timed: true },
  { id: "medical_education", name: "Medical education, question banks, ed-tech", timed: false },
  { id: "clinical_research_ops", name: "Clinical research operations", timed: true },
  { id: "pharma_medical_affairs", name: "Pharma and medical affairs", timed: true },
  { id: "drug_safety", name: "Drug safety", timed: false },
  { id: "health_tech_product", name: "Health tech and product", timed: true },
  { id: "clinical_ai_evaluation", name: "Clinical AI review", timed: false },
  { id: "consulting", name: "Consulting and strategy", timed: true },
  { id: "utilization_review", name: "Insurance review", timed: false },
  { id: "clinical_informatics", name: "Clinical informatics", timed: false },
  { id: "regulatory_fda", name: "Regulatory work and the FDA", timed: false },
  { id: "public_health_policy", name: "Public health and policy", timed: false },
  { id: "med_legal", name: "Expert work for the law", timed: false },
  { id: "finance_research", name: "Biotech research for investors", timed: false },
  { id: "telehealth_admin_cdi", name: "Records, quality and telehealth operations", timed: false },
];
