using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>One record as a department's business system sent it. Small: its fields are written when it is sent.</summary>
/// <param name="Decision">What it reports.</param>
/// <param name="ReportedAt">When, +08:00.</param>
/// <param name="Defect">What is special about it; decides the answer the platform owes.</param>
/// <param name="Salt">Decides how a defect shows.</param>
sealed record DemoSubmission(DemoDecision Decision, DateTimeOffset ReportedAt, DemoDefect Defect, ulong Salt)
{
    /// <summary>Who sent it and owns it.</summary>
    public string UnitSlug => Decision.Unit.Slug;

    public bool IsRefused => Defect.IsRefused();

    /// <summary>What makes two submissions the same record here; a document number is used for one decision only.</summary>
    public (string Unit, string Document) Key => (UnitSlug, Decision.DocumentNumber);

    /// <summary>Whether it was sent in a form from which nobody can see which decision it is about.</summary>
    public bool HidesItsKey => Spoiler.HidesItsKey(Decision.Template, Defect, Salt);

    /// <summary>The fields as sent, by national code.</summary>
    public JsonObject ToData()
    {
        var data = Decision.ToData(amended: Defect == DemoDefect.Correction);
        Spoiler.Spoil(data, Decision.Template, Defect, Salt);
        return data;
    }
}
