namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>The claim of an Idempotency-Key by one client for one request.</summary>
public sealed record IdempotencyClaim(string Client, string Key, byte[] RequestHash);
