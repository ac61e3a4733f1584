namespace CreditPlatform.Collection.Catalogue;

/// <summary>Which fields make a record the same record (design.md §3, ids).</summary>
/// <param name="DecidingOrganisation">Field with the USCC of the deciding organisation.</param>
/// <param name="DocumentNumber">Field with the 文书号.</param>
/// <param name="Subject">Fields that name the subject; the first that is filled in counts.</param>
public sealed record RecordKeyFields(string DecidingOrganisation, string DocumentNumber, IReadOnlyList<string> Subject);
