namespace CreditPlatform.Collection.Catalogue;

/// <summary>A stable error code and what it says of a field, as a predicate after the field's name.</summary>
public sealed record FieldCode(string Code, string Zh, string En);
