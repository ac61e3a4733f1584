namespace CreditPlatform.Collection.Catalogue;

/// <summary>An older field name under which the value is accepted on import (domain.md §2.1).</summary>
/// <param name="Name">The older name, such as <c>CF_FR_SFZH</c>.</param>
/// <param name="Sets">What the older name also says: field code to value, such as the document kind 身份证.</param>
public sealed record FieldAlias(string Name, IReadOnlyDictionary<string, string> Sets);
