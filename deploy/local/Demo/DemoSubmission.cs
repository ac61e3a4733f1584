using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>One record as a department's business system sent it.</summary>
/// <param name="UnitSlug">Who sent it and owns it.</param>
/// <param name="ReportedAt">When, +08:00.</param>
/// <param name="Data">Fields of item <c>penalty-legal</c> by national code (domain.md §2.3).</param>
/// <param name="Defect">What is special about it; decides the answer the platform owes.</param>
sealed record DemoSubmission(string UnitSlug, DateTimeOffset ReportedAt, JsonObject Data, DemoDefect Defect)
{
    public bool IsRefused => Defect is DemoDefect.WrongCheckCharacter or DemoDefect.MissingField or DemoDefect.FineMissing;

    /// <summary>What makes two submissions the same record here; a document number is used for one decision only.</summary>
    public (string Unit, string Document) Key => (UnitSlug, (string?)Data["CF_WSH"] ?? Data.ToJsonString());
}
