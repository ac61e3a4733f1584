namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>A person's data key, unwrapped for this process.</summary>
/// <param name="Reference">Whose.</param>
/// <param name="Id">Which of the person's keys; processes that meet a person at the same moment make one each.</param>
/// <param name="Cipher">Seals and opens.</param>
/// <param name="Fresh">The wrapped key, where this process made it: it is stored together with what it seals.</param>
public sealed record PersonKey(string Reference, Guid Id, Cipher Cipher, byte[]? Fresh = null);
