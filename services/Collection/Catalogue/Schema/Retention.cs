namespace CreditPlatform.Collection.Catalogue;

/// <summary>How long records of the item are kept (个人信息保护法; domain.md §7.4).</summary>
/// <param name="Years">Whole years.</param>
/// <param name="From"><c>publication-end</c> or <c>decision-date</c>.</param>
/// <param name="Confirmed">False while the number is a proposal and no rule has been cited for it.</param>
public sealed record Retention(int Years, string From, bool Confirmed);
