const place = ['region_code', 'department_code', 'area'];

/** The datasets and the fields of each that the recomputation of the indicators reads. */
export const recomputeReads: Readonly<Record<string, readonly string[]>> = {
  dishonesty_records: [...place, 'event_date', 'report_date'],
  administrative_permits: [...place, 'decision_date', 'report_date', 'publication_date'],
  administrative_penalties: [...place, 'decision_date', 'report_date', 'publication_date'],
  commitments: [...place, 'due_date', 'fulfilled_date', 'state'],
  rectifications: [...place, 'due_date', 'done_date', 'state'],
  complaints: [...place, 'due_date', 'resolved_date', 'satisfied'],
  agreements: [...place, 'payment_due', 'paid_date', 'abandoned_date'],
  deputy_proposals: [...place, 'due_date', 'answered_date'],
  judicial_matters: [...place, 'kind', 'due_date', 'done_date'],
  service_matters: [...place, 'due_date', 'done_date'],
  credit_queries: [...place, 'query_date', 'required', 'looked_up'],
};
