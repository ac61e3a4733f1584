namespace CreditPlatform.Scoring.Engine;

/// <summary>A text in both languages.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Words(string Zh, string En);
