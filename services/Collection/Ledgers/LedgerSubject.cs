using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Who a row is about, as its cells say it.</summary>
/// <param name="Code">USCC or registration number; null for a person.</param>
/// <param name="Person">Kind and number of a person's document; null for an organisation.</param>
public sealed record LedgerSubject(string? Code, (DocumentKind Kind, string Number)? Person);
