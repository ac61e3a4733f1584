using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Local;

namespace CreditPlatform.Benchmarks.Stack;

/// <summary>One of the two that are compared. Both are sent the same documents in the same order, each at its own pace.</summary>
/// <param name="Name">As the table's column.</param>
/// <param name="Gateway">Where its clients reach it.</param>
/// <param name="Processes">All that work for its requests.</param>
/// <param name="Singles">Documents sent one by one.</param>
/// <param name="Batched">Documents sent in batches, all of one department.</param>
internal sealed record Side(string Name, Uri Gateway, IReadOnlyList<string> Processes, Supply Singles, Supply Batched)
{
    public const string Platform = "platform";
    public const string Baseline = "baseline";

    public static Side Of(string name, Uri gateway, params IReadOnlyList<string> processes) => new(
        name, gateway, processes, new(new("单", LoadDemo.Units(), DocumentSequence.Departments)), new(new("批", LoadDemo.Units(), Batches.Department)));
}
