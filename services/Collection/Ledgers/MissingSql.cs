namespace CreditPlatform.Collection.Ledgers;

/// <summary>
/// The comparison of decisions with what was reported, in one place. It reads <c>l</c> (department, document_number, subject, item, decision, keys) and
/// <c>f</c> (the latest finding), and is made anew by every read, so it is never behind the views it reads.
/// </summary>
internal static class MissingSql
{
    public const string Findings = "left join ledger_findings f on f.decision = l.decision";

    /// <summary>A record of the same decision that the department submitted or decided.</summary>
    private const string SameDecision =
        """
        r.document_number = l.document_number and r.subject = l.subject and (r.organisation = l.department or r.deciding_organisation = l.department)
        and (r.item = l.item or l.item is null and r.item = any(@group))
        """;

    /// <summary>
    /// A record of the department, as submitter or as authority; or a record or refused submission under the decision's own key: what was refused was
    /// 报送 as well, and of a record that shows nothing of itself any more only the key is left.
    /// </summary>
    public const string Reported =
        $"""
        (exists (select from record_rows r where {SameDecision})
         or exists (select from record_rows r where r.id = any(l.keys))
         or exists (select from refusal_rows r where r.natural_key = any(l.keys)))
        """;

    /// <summary>Concealed, or not reported and not explained. Never null.</summary>
    public const string Missing = $"(coalesce(f.finding = 'concealed', false) or f.finding is null and not {Reported})";

    /// <summary>When the decision was first reported; null where it was not.</summary>
    public const string FirstReported =
        $"""
        least((select min(r.first_received_at) from record_rows r where {SameDecision}),
              (select min(r.first_received_at) from record_rows r where r.id = any(l.keys)),
              (select min(r.first_received_at) from refusal_rows r where r.natural_key = any(l.keys)))
        """;

    /// <summary>Rows that count: readable, and each decision of a file once.</summary>
    public const string Counted = "l.faults is null and l.repeats is null";
}
