using System.Reflection;
using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>Lines inside the presentation and the application that no project file draws.</summary>
internal static class Boundaries
{
    private const string Kit = "SmartHeart.Bot.Kit";
    private const string Connection = "SmartHeart.Bot.Kit.Telegram";
    private const string Features = "SmartHeart.Bot.Features";

    /// <summary>Types of the Telegram library are used by the connection only.</summary>
    public static IEnumerable<string> TelegramTypesElsewhere(Assembly bot) =>
        Offenders(bot, user => !user.IsIn(Connection), used => used.IsIn("Telegram.Bot") && used.Assembly.GetName().Name == "Telegram.Bot");

    /// <summary>The kit serves features and knows none of them.</summary>
    public static IEnumerable<string> KitThatKnowsFeatures(Assembly bot) => Offenders(bot, user => user.IsIn(Kit), used => used.IsIn(Features));

    /// <summary>Features are shown by the renderer; how it talks to Telegram is not theirs.</summary>
    public static IEnumerable<string> FeaturesThatKnowTheConnection(Assembly bot) => Offenders(bot, user => user.IsIn(Features), used => used.IsIn(Connection));

    /// <summary>Screens and routes ask use cases; repositories and reads are not theirs.</summary>
    public static IEnumerable<string> FeaturesThatKnowRepositories(Assembly bot) => Offenders(
        bot, user => user.IsIn(Features) && !IsOutboxHandler(user), used => used is { IsInterface: true } && IsStore(used));

    /// <summary>The pipeline saves, handlers never do: nothing in the application but its behaviours has the unit of work, or a way to get at it.</summary>
    public static IEnumerable<string> UnitOfWorkOutsideBehaviours(Assembly application) => Offenders(
        application,
        user => !user.IsIn("SmartHeart.Application.Common.Behaviours") && !user.IsIn("SmartHeart.Application.Common.Ports") && user.Name != "ApplicationServices",
        used => used == typeof(SmartHeart.Application.Common.Ports.IUnitOfWork) || used == typeof(IServiceProvider));

    private static IEnumerable<string> Offenders(Assembly assembly, Func<Type, bool> user, Func<Type, bool> used) =>
        Uses.In(assembly).Where(pair => user(pair.User) && used(pair.Used)).Select(pair => $"{pair.User.Name} uses {pair.Used.Name}").Distinct();

    private static bool IsStore(Type type) =>
        type.Name.EndsWith("Repository", StringComparison.Ordinal) || type.Name.EndsWith("Reads", StringComparison.Ordinal)
        || type == typeof(SmartHeart.Application.Common.Ports.IUnitOfWork);

    private static bool IsOutboxHandler(Type type) => type.Forms(typeof(SmartHeart.Application.Common.Ports.IOutboxHandler<>)).Any();
}
