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
        "CreditPlatform.Collection.Catalogue.RecordValidator",
    ];

    static readonly string[] ClockAndIo =
    [
        "System.TimeProvider", "CreditPlatform.ServiceDefaults.Time", "Npgsql", "Marten", "Microsoft.AspNetCore", "System.Net", "System.IO.File",
        "System.Threading.Tasks.Task", "CreditPlatform.ServiceDefaults.Events.CommitQueue", "CreditPlatform.ServiceDefaults.Privacy.Vault",
    ];

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
        var deciders = Types.InAssemblies(Assemblies.Services).That().HaveName([.. Deciders.Select(name => name[(name.LastIndexOf('.') + 1)..])])
            .Or().ResideInNamespace("CreditPlatform.Scoring.Engine");

        (deciders.Should().NotHaveDependencyOnAny(ClockAndIo).GetResult().FailingTypeNames ?? []).ShouldBeEmpty();
    }

    [Fact]
    public void The_check_of_deciders_finds_what_it_looks_for() =>
        Types.InAssemblies(Assemblies.Services).That().HaveName("SubmitRecordApi", "Calendars")
            .Should().NotHaveDependencyOnAny(ClockAndIo).GetResult().FailingTypeNames.Count.ShouldBe(2);

    [Fact]
    public void The_scoring_engine_is_there() =>
        Assemblies.Services.SelectMany(assembly => assembly.GetTypes()).Count(type => type.Namespace == "CreditPlatform.Scoring.Engine").ShouldBeGreaterThan(5);

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
}
