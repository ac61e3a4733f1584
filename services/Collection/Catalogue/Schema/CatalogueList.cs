namespace CreditPlatform.Collection.Catalogue;

/// <summary>A list that several items refer to by name: values of an enumeration, or words to be found in a text.</summary>
/// <param name="Id">Name, such as <c>document-kinds</c>.</param>
/// <param name="Values">Values in canonical order; empty for a list of words.</param>
/// <param name="Words">Words; empty for a list of values.</param>
/// <param name="PassedOver">Phrases in which the words don't count.</param>
/// <param name="Source">The paragraph it comes from.</param>
public sealed record CatalogueList(string Id, IReadOnlyList<CatalogueValue> Values, IReadOnlyList<string> Words, IReadOnlyList<string> PassedOver, string Source);
