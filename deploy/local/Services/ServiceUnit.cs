using System.Text.RegularExpressions;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local.Services;

/// <summary>A service as a process: its build output, the variables Aspire would give it, and its health.</summary>
internal static partial class ServiceUnit
{
    static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    public static UnitSpec Of(Topology.Service service, LocalOptions options, Ports ports,
        IReadOnlyDictionary<string, string> environment)
    {
        var inside = false;
        return new()
        {
            Name = service.Name,
            Command = ["dotnet", Repository.BuildOutput(service, options.Configuration)],
            WorkingDirectory = Path.Combine(Repository.Root, Path.GetDirectoryName(service.Project)!),
            Environment = environment,
            IsHealthy = token => IsHealthyAsync(ports.AddressOf(service), token),
            // The lines that follow a heading are indented and belong to it.
            IsNotable = line => line.StartsWith(' ') ? inside : inside = Heading().IsMatch(line),
        };
    }

    static async Task<bool> IsHealthyAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(address, "health"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    [GeneratedRegex("^(warn|fail|crit): |^Unhandled exception")]
    private static partial Regex Heading();
}
