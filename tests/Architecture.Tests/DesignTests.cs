using System.Reflection;
using System.Runtime.CompilerServices;
using NetArchTest.Rules;

namespace CreditPlatform.ArchitectureTests;

public sealed class DesignTests
{
    /// <summary>Deciders: (state, command, now) → events | refusal (design.md §3).</summary>
    static readonly string[] Deciders =
    [
        "CreditPlatform.Collection.Records.SubmitRecord", "CreditPlatform.Collection.Records.ChangeRecord", "CreditPlatform.Collection.Records.CreditRecord",
        "CreditPlatform.Collection.Records.ReportingClocks", "CreditPlatform.Collection.Refusals.Refusal", "CreditPlatform.Collection.Publication.PublicationRules",
        "CreditPlatform.Collection.Catalogue.RecordValidator", "CreditPlatform.Collection.Units.Unit", "CreditPlatform.Collection.Units.EnterUnit",
        "CreditPlatform.Collection.Units.UnitEntry",
        "CreditPlatform.Collection.Ledgers.UploadLedger", "CreditPlatform.Collection.Ledgers.FindRow", "CreditPlatform.Collection.Quality.DoublePublicity",
    ];

    static readonly string[] ClockAndIo =
    [
        "System.TimeProvider", "CreditPlatform.ServiceDefaults.Time", "Npgsql", "Marten", "Microsoft.AspNetCore", "System.Net", "System.IO.File",
        "System.Threading.Tasks.Task", "CreditPlatform.ServiceDefaults.Events.CommitQueue", "CreditPlatform.ServiceDefaults.Privacy.Vault",
    ];

    static IReadOnlyList<Type> Touching => [.. Types.InAssemblies(Assemblies.Services).That().HaveDependencyOnAny(ClockAndIo).GetTypes()];

    [Fact]
    public void Classes_are_sealed_unless_something_stands_on_them()
    {
        var own = Assemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("CreditPlatform", StringComparison.Ordinal) == true).ToList();
        var bases = own.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        own.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type))
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Deciders_touch_no_clock_and_no_io()
    {
        var types = Assemblies.All.SelectMany(assembly => assembly.GetTypes()).ToList();
        foreach (var decider in Deciders)
            types.ShouldContain(type => type.FullName == decider, decider);

        Touching.Where(type => Deciders.Contains(type.FullName) || IsEngine(type)).ShouldBeEmpty();
    }

    [Fact]
    public void What_touches_clock_or_io_is_recognised() => Touching.Select(type => type.Name).Intersect(["SubmitRecordApi", "Calendars", "PublicRecords"]).Count().ShouldBe(3);

    [Fact]
    public void The_scoring_engine_is_there() =>
        Assemblies.Services.SelectMany(assembly => assembly.GetTypes()).Count(IsEngine).ShouldBeGreaterThan(30);

    [Fact]
    public void No_interface_has_one_implementation_that_nobody_outside_gives()
    {
        var own = Assemblies.All.SelectMany(assembly => assembly.GetTypes()).ToList();
        // Seams by design: another cipher suite (SM4), one handler a kind of due work, one sink a listening service.
        string[] seams = ["ICipherSuite", "IDueWork", "IChangeSink"];

        own.Where(type => type.IsInterface && type.Namespace?.StartsWith("CreditPlatform", StringComparison.Ordinal) == true && !seams.Contains(type.Name))
            .Where(type => own.Count(other => other is { IsClass: true, IsAbstract: false } && type.IsAssignableFrom(other)) < 2)
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    static bool IsEngine(Type type) => type.Namespace?.StartsWith("CreditPlatform.Scoring.Engine", StringComparison.Ordinal) == true;
}
