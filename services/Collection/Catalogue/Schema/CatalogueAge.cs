namespace CreditPlatform.Collection.Catalogue;

/// <summary>How an item about persons tells minors (domain.md §2.8 rule 5). Only the result is kept, never the birth date.</summary>
/// <param name="Of">Field with the person's number.</param>
/// <param name="At">Date field with the day at which the age counts.</param>
/// <param name="ElseAt">Date field looked at where the first is empty; null where there is none.</param>
/// <param name="Adult">Years from which a person is of age.</param>
/// <param name="DoubtUnder">By the second date, an age under which nobody can tell without looking; null where there is no second date.</param>
/// <param name="Source">The paragraph it comes from.</param>
public sealed record CatalogueAge(string Of, string At, string? ElseAt, int Adult, int? DoubtUnder, string Source);
