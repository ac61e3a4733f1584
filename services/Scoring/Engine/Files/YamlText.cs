using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Takes a YAML text (or JSON, which is YAML) to its one mapping.</summary>
static class YamlText
{
    public static YamlPart Parse(string file, string yaml, Switches? switches = null)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            throw new RuleFileException(new(file, exception.Start.Line, exception.Start.Column, "file"), $"isn't YAML: {exception.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlPart(file, "", root, switches ?? new())
            : throw new RuleFileException(new(file, 1, 1, "file"), "must be one document with fields");
    }
}
