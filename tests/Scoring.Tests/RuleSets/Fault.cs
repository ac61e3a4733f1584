using System.Globalization;

namespace CreditPlatform.ScoringTests.RuleSets;

/// <summary>A change that breaks a good rule file, and the complaint it calls for.</summary>
/// <param name="Right">What stands in the good file.</param>
/// <param name="Wrong">What is put in its place.</param>
/// <param name="Line">Line blamed.</param>
/// <param name="Field">Field blamed.</param>
/// <param name="Reason">A part of the reason.</param>
/// <param name="Schema">Whether the fault is one of form, which the published schema finds too.</param>
public sealed record Fault(string Right, string Wrong, long Line, string Field, string Reason, bool Schema = false)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Field} line {Line}: {Wrong}");
}
