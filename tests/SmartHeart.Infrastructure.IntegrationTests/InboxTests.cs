using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Inbox;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class InboxTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task Only_updates_not_seen_before_are_accepted_in_the_order_given()
    {
        (await Accept(7, 5, 6)).ShouldBe([7, 5, 6]);
        (await Accept(6, 8, 7, 4)).ShouldBe([8, 4]);
    }

    [DatabaseFact]
    public async Task An_update_that_comes_twice_in_one_batch_is_accepted_once() => (await Accept(1, 1)).ShouldBe([1]);

    [DatabaseFact]
    public async Task A_second_delivery_of_an_answered_update_is_known()
    {
        await Accept(1);
        await Use(inbox => inbox.Finish([1], default));
        (await Accept(1)).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_restart_gets_what_was_not_answered_with_its_state_and_payload_by_arrival()
    {
        await Accept(30, 31, 32);
        App.Time.Advance(TimeSpan.FromSeconds(1));
        await Accept(10);
        await Commit(31);
        await Use(inbox => inbox.Finish([30], default));

        var left = await Resume();

        left.Select(update => (update.UpdateId, update.State)).ShouldBe([(31, InboxState.Committed), (32, InboxState.Stored), (10, InboxState.Stored)]);
        Encoding.UTF8.GetString(left[0].Payload.Span).ShouldBe("update 31");
    }

    [DatabaseFact]
    public async Task An_update_that_was_begun_too_often_is_finished_and_left_out()
    {
        await Accept(1);
        for (var begun = 1; begun < 3; begun++)
        {
            (await Resume()).Count.ShouldBe(1);
            await Use(inbox => inbox.Begin(1, default));
        }

        (await Resume()).ShouldBeEmpty();
        (await App.All<InboxEntry>()).ShouldHaveSingleItem().State.ShouldBe(InboxState.Done);
    }

    [DatabaseFact]
    public async Task An_update_that_only_waited_is_never_given_up()
    {
        await Accept(1);
        for (var restart = 0; restart < 10; restart++) (await Resume()).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task The_mark_of_a_discarded_unit_of_work_is_not_kept()
    {
        await Accept(1);
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IInbox>().Commit(1);
            scope.GetRequiredService<IUnitOfWork>().Discard();
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        (await App.All<InboxEntry>()).ShouldHaveSingleItem().State.ShouldBe(InboxState.Stored);
    }

    [DatabaseFact]
    public async Task Payload_is_dropped_once_answered()
    {
        await Accept(1);
        await Use(inbox => inbox.Finish([1], default));
        (await App.All<InboxEntry>()).ShouldHaveSingleItem().Payload.ShouldBeNull();
    }

    [DatabaseFact]
    public async Task Trimming_deletes_old_finished_rows_and_nothing_else()
    {
        await Accept(1, 2);
        await Use(inbox => inbox.Finish([1], default));
        App.Time.Advance(TimeSpan.FromDays(8));
        await Accept(3);
        await Use(inbox => inbox.Finish([3], default));

        await Use(inbox => inbox.Trim(App.Time.GetUtcNow() - TimeSpan.FromDays(7), default));

        (await App.All<InboxEntry>()).Select(entry => entry.UpdateId).Order().ShouldBe([2, 3]);
    }

    private Task<IReadOnlyList<long>> Accept(params long[] ids) => App.InScope(scope => scope.GetRequiredService<IInbox>().Accept(
        [.. ids.Select(id => new InboxUpdate(id, InboxState.Stored, Encoding.UTF8.GetBytes($"update {id}")))], default));

    private Task<IReadOnlyList<InboxUpdate>> Resume() => App.InScope(scope => scope.GetRequiredService<IInbox>().Resume(3, default));

    private Task Use(Func<IInbox, Task> use) => App.InScope(scope => use(scope.GetRequiredService<IInbox>()));

    private Task Commit(long id) => App.InScope(scope =>
    {
        scope.GetRequiredService<IInbox>().Commit(id);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });
}
