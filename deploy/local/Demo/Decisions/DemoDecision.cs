using System.Globalization;
using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>One decision before anybody reports it, all of it correct. Small: its fields are written when it is sent.</summary>
/// <param name="Template">The template it is reported under.</param>
/// <param name="Unit">Who decided.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Decided">Day 0 of its clocks.</param>
/// <param name="Word">发文机关代字.</param>
/// <param name="Publicity">Of a decision about a person.</param>
abstract record DemoDecision(Template Template, DemoUnit Unit, DemoSubject Subject, DateOnly Decided, string Word, Publicity Publicity)
{
    /// <summary>Number within its unit, word and year; drawn when all decisions stand in order.</summary>
    public int Serial { get; init; }

    public string DocumentNumber => $"{Word}〔{Decided.Year}〕{Serial}号";

    /// <summary>Whether a later submission can state other content under the same key.</summary>
    public abstract bool CanBeAmended { get; }

    /// <summary>The fields of the national template.</summary>
    /// <param name="amended">As a later submission corrects it.</param>
    public abstract JsonObject ToData(bool amended);

    protected abstract string PublicityBasis { get; }

    protected void WritePublicity(JsonObject data)
    {
        if (Publicity == Publicity.Unstated) return;
        data["publicity"] = Publicity switch { Publicity.Public => "社会公开", Publicity.Shared => "政务共享", _ => "授权查询" };
        if (Publicity == Publicity.Public) data["publicityBasis"] = PublicityBasis;
    }

    protected static string Slashed(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
