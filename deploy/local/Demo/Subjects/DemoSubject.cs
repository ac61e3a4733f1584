using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>Whom a decision is about.</summary>
/// <param name="Name">Registered or personal name.</param>
/// <param name="Number">USCC, or 公民身份号码.</param>
/// <param name="District">Where it does business, or lives.</param>
abstract record DemoSubject(string Name, string Number, string District)
{
    /// <summary>Writes the fields about the subject (domain.md §2.2 rows 1–13).</summary>
    /// <param name="data">Takes them.</param>
    /// <param name="prefix"><c>XK_</c> or <c>CF_</c>.</param>
    public abstract void Write(JsonObject data, string prefix);
}
