namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Reads one reading: question, options, choice, reason.</summary>
static class ReadingPart
{
    public static Reading Read(YamlPart part, IReadOnlyDictionary<string, string> choices)
    {
        part.Only("id", "question", "options", "choice", "why");
        var options = part.Part("options");
        var words = options.Names.ToDictionary(name => name, options.Words);
        if (words.Count < 2) throw part.Wrong("options", "needs at least two options");
        var chosen = part.Text("choice");
        if (!words.ContainsKey(chosen)) throw part.Wrong("choice", $"must be one of {string.Join(", ", words.Keys)}");
        return new(part.Text("id"), part.Words("question"), choices.GetValueOrDefault(part.Text("id"), chosen), words, part.Words("why"));
    }
}
