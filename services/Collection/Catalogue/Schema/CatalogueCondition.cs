namespace CreditPlatform.Collection.Catalogue;

/// <summary>When a rule applies: exactly one of the two lists is filled. A condition on a missing or faulty value doesn't hold.</summary>
/// <param name="Field">Code of the field looked at.</param>
/// <param name="Is">Enumerations: holds when one of these canonical names is among the values.</param>
/// <param name="Mentions">Texts: holds when one of these words occurs, however it is spaced.</param>
public sealed record CatalogueCondition(string Field, IReadOnlyList<string> Is, IReadOnlyList<string> Mentions);
