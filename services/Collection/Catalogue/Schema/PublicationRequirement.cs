namespace CreditPlatform.Collection.Catalogue;

/// <summary>What a record must say to be public at all.</summary>
/// <param name="Field">Code of the field looked at.</param>
/// <param name="Is">Canonical names of which it must hold one; empty: it must be filled in.</param>
/// <param name="State">Why the record is not public where it doesn't hold, such as <c>not-opened</c>.</param>
/// <param name="Source">The paragraph it comes from.</param>
public sealed record PublicationRequirement(string Field, IReadOnlyList<string> Is, string State, string Source);
