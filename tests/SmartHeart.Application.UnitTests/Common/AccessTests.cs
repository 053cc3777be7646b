using System.Reflection;
using MediatR;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Content;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Common;

public sealed class AccessTests : UseCaseTests
{
    [Fact]
    public async Task Refused_attempt_is_kept_although_the_request_was_not_handled()
    {
        await Reader(Who.Ivan);

        (await Send(Who.Ivan, new ManageCategories(ContentKind.Material))).ShouldFail("access.denied");

        var entry = (await Journal()).ShouldHaveSingleItem();
        (entry.Action, entry.Subject, entry.Denied, entry.ActorTelegramId).ShouldBe((AuditActions.AccessDenied, "ManageCategories", true, 101));
    }

    [Fact]
    public async Task Right_is_looked_at_before_the_input() =>
        (await Send(await Reader(Who.Ivan), new AddCategory { Title = "" })).ShouldFail("access.denied");

    [Fact]
    public async Task Missing_consent_is_no_attempt()
    {
        (await Send(await Newcomer(Who.Ivan), new ShowMenu())).ShouldFail("consent.required");

        (await Journal()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Owner_may_what_admins_may() =>
        (await Send(Who.Owner, new ManageCategories(ContentKind.Material))).ShouldBeOk();

    [Fact]
    public void Every_request_says_who_may_send_it()
    {
        var silent = typeof(Actor).Assembly.GetTypes()
            .Where(type => typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false })
            .Where(type => type.GetCustomAttribute<AllowAttribute>() is null);

        silent.ShouldBeEmpty();
    }
}
