namespace CreditPlatform.Collection.Catalogue;

/// <summary>One fault of one field. Messages never repeat the value: it may be a person's.</summary>
/// <param name="Field">National code; the sent name for <c>unknown-field</c>; <c>data</c> when the record isn't an object.</param>
/// <param name="Code">One of <see cref="FieldCodes"/>.</param>
/// <param name="Zh">Message for users.</param>
/// <param name="En">The same in English.</param>
public sealed record FieldError(string Field, string Code, string Zh, string En);
