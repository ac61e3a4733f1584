using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditPlatform.Gateway.Clients;

/// <summary>The file with the demo clients' secrets: the only place they stand in clear.</summary>
internal sealed class DemoClientFile(string path)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IReadOnlyDictionary<string, string> Secrets() => !File.Exists(path)
        ? new Dictionary<string, string>()
        : JsonSerializer.Deserialize<DemoClient[]>(File.ReadAllBytes(path), Form)!
            .ToDictionary(client => client.ClientId, client => client.ClientSecret);

    /// <summary>Written beside and moved into place: a reader sees all of it or what was there before.</summary>
    public void Write(IEnumerable<DemoClient> clients)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
            JsonSerializer.Serialize(stream, clients, Form);
        File.Move(draft, path, overwrite: true);
    }
}
