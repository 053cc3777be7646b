using System.Reflection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure;

namespace SmartHeart.Testing.Reading;

/// <summary>Every way in which the inner layers ask the database something: found, so that a new one can't be forgotten.</summary>
public static class ReadMethods
{
    /// <summary>What answers and is no read, with the reason.</summary>
    private static readonly Dictionary<string, string> NoReads = new()
    {
        ["IAudienceCounts.Of"] = "asks IAudienceReads.Count, in the background",
        ["IFeedDigests.Keep"] = "stores a digest; its statements are looked at with all statements",
        ["IInbox.Accept"] = "stores updates; its statement is looked at with all statements",
        ["ILongReading.Begin"] = "opens a connection",
        ["IOwnCommands.Run"] = "runs a command",
    };

    /// <summary>What answers by statements of its own, with the test that looks at them, or by other means.</summary>
    private static readonly Dictionary<string, string> NoReaders = new()
    {
        ["IDeliveryLedger"] = "LedgerPlanTests",
        ["ICrmApi"] = "asks the CRM",
        ["ICrmAccount"] = "asks the CRM",
        ["ISeriesEnrolment"] = "SeriesPlanTests",
    };

    /// <summary>Methods that answer, of all interfaces of Domain and Application that Infrastructure keeps.</summary>
    public static IReadOnlyList<MethodInfo> All { get; } = [.. Of(Contracts())];

    /// <summary>Those of these interfaces.</summary>
    public static IEnumerable<MethodInfo> Of(IEnumerable<Type> contracts) =>
        from contract in contracts
        from method in contract.GetMethods()
        where Answers(method.ReturnType) && !NoReads.ContainsKey(NameOf(method)) && !NoReaders.ContainsKey(contract.Name)
        orderby NameOf(method)
        select method;

    /// <summary><c>IUserReads.Profile</c>.</summary>
    public static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static IEnumerable<Type> Contracts()
    {
        Assembly[] inner = [typeof(Entity).Assembly, typeof(ISessions).Assembly];
        return typeof(DatabaseOptions).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .SelectMany(type => type.GetInterfaces())
            .Where(contract => inner.Contains(contract.Assembly) && !contract.IsGenericType)
            .Distinct();
    }

    private static bool Answers(Type type) => type.IsGenericType && new[] { typeof(Task<>), typeof(ValueTask<>), typeof(IAsyncEnumerable<>) }
        .Contains(type.GetGenericTypeDefinition());
}
