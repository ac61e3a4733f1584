namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>A person's data key, unwrapped for this process.</summary>
public sealed record PersonKey(string Reference, Cipher Cipher);
