using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class BoundaryTests
{
    [Fact]
    public void Telegram_types_stay_in_the_connection() => Boundaries.TelegramTypesElsewhere(Product.Bot).ShouldBeEmpty();

    [Fact]
    public void Kit_knows_no_feature() => Boundaries.KitThatKnowsFeatures(Product.Bot).ShouldBeEmpty();

    [Fact]
    public void Features_know_nothing_of_the_connection() => Boundaries.FeaturesThatKnowTheConnection(Product.Bot).ShouldBeEmpty();

    [Fact]
    public void Features_ask_use_cases_and_no_repositories() => Boundaries.FeaturesThatKnowRepositories(Product.Bot).ShouldBeEmpty();

    [Fact]
    public void Handlers_never_save() => Boundaries.UnitOfWorkOutsideBehaviours(Product.Application).ShouldBeEmpty();

    [Fact]
    public void Telegram_type_elsewhere_is_found_even_in_a_body()
    {
        var planted = Planted.Assembly(
            """
            namespace SmartHeart.Bot.Features.Planted;
            internal static class Signature { public static void Take(Telegram.Bot.Types.Message message) { } }
            internal static class Body { public static int Count() => new List<Telegram.Bot.Types.Update>().Count; }
            internal static class Closure { public static Func<object, bool> Make() => x => x is Telegram.Bot.Types.User; }
            internal static class Innocent { public static int Count() => 0; }
            """,
            "namespace SmartHeart.Bot.Kit.Telegram.Planted { internal static class Right { public static void Take(global::Telegram.Bot.Types.Message message) { } } }");
        Boundaries.TelegramTypesElsewhere(planted).ShouldBe(["Signature uses Message", "Body uses Update", "Closure uses User"], ignoreOrder: true);
    }

    [Fact]
    public void Kit_that_knows_a_feature_is_found()
    {
        var planted = Planted.Assembly(
            "namespace SmartHeart.Bot.Features.Planted { internal sealed record MenuTap; }",
            "namespace SmartHeart.Bot.Kit.Planted { internal static class Offender { public static object Make() => new Features.Planted.MenuTap(); } }");
        Boundaries.KitThatKnowsFeatures(planted).ShouldBe(["Offender uses MenuTap"]);
    }

    [Fact]
    public void Feature_that_knows_the_connection_is_found()
    {
        var planted = Planted.Assembly(
            "namespace SmartHeart.Bot.Kit.Telegram.Planted { internal sealed class Gate; }",
            "namespace SmartHeart.Bot.Features.Planted { internal sealed class Offender(Kit.Telegram.Planted.Gate gate) { public object Held => gate; } }");
        Boundaries.FeaturesThatKnowTheConnection(planted).ShouldBe(["Offender uses Gate"]);
    }

    [Fact]
    public void Feature_that_asks_a_repository_is_found()
    {
        var planted = Planted.Assembly(
            """
            namespace SmartHeart.Bot.Features.Planted;
            internal sealed class Offender(SmartHeart.Domain.Users.IUserRepository users) { public object Held => users; }
            internal sealed class Reader { public Task<object?> Menu(SmartHeart.Application.Users.IUserReads reads) => Task.FromResult<object?>(reads); }
            """);
        Boundaries.FeaturesThatKnowRepositories(planted).ShouldBe(["Offender uses IUserRepository", "Reader uses IUserReads"], ignoreOrder: true);
    }

    [Fact]
    public void Handler_that_saves_is_found()
    {
        var planted = Planted.Assembly(
            """
            namespace SmartHeart.Application.Planted;
            internal sealed class Saves(SmartHeart.Application.Common.Ports.IUnitOfWork unit) { public Task Handle() => unit.Commit(default); }
            internal sealed class Digs(IServiceProvider services) { public object? Handle() => services.GetService(typeof(object)); }
            """);
        Boundaries.UnitOfWorkOutsideBehaviours(planted).ShouldBe(["Saves uses IUnitOfWork", "Digs uses IServiceProvider"], ignoreOrder: true);
    }
}
