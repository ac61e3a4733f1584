namespace CreditPlatform.Contracts.Messages;

/// <summary>Vault reference of a record's personal fields: whose key, and which entry.</summary>
public sealed record SealedFields(string Reference, Guid Slot);
