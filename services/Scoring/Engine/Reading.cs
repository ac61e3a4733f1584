namespace CreditPlatform.Scoring.Engine;

/// <summary>A choice made where the document leaves a reading open. It is a switch: fields of the rule file name their value for each option.</summary>
/// <param name="Id">Id.</param>
/// <param name="Question">What the document leaves open.</param>
/// <param name="Choice">The option chosen.</param>
/// <param name="Options">All options.</param>
/// <param name="Why">Why this one.</param>
public sealed record Reading(string Id, Words Question, string Choice, IReadOnlyDictionary<string, Words> Options, Words Why);
