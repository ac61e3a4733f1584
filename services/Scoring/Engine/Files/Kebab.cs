using System.Text.Json;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Names of values as rule files and answers have them: <c>until-quarter-before-same-month-next-year</c>.</summary>
static class Kebab
{
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
