namespace CreditPlatform.ServiceDefaults.Audit;

/// <summary>An act that was refused, kept because the refusal is itself part of the history.</summary>
/// <param name="Act">Method and route, without the query.</param>
/// <param name="Code">The stable code that was answered.</param>
/// <param name="Target">Id of the thing asked for, if it was named.</param>
public sealed record AccessRefused(string Act, string Code, string? Target);

/// <summary>Personal data shown in clear, or a subject's data read: an audited act with a purpose.</summary>
/// <param name="Act">Method and route, without the query.</param>
/// <param name="Target">Id of what was read.</param>
/// <param name="InClear">Whether personal fields were shown unmasked.</param>
/// <param name="Reference">The caller's business reference.</param>
public sealed record AccessGranted(string Act, string? Target, bool InClear, string? Reference);
