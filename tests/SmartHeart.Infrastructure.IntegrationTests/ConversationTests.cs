using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class ConversationTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private static readonly ConversationKey Key = new(500, 0, 500);
    private static readonly Conversation Talk = new("profile", 1, 42, "FullName", """{"name":"Анна"}""", 17, null);

    [DatabaseFact]
    public async Task A_saved_conversation_is_found_after_the_commit_with_everything()
    {
        await Save(Key, Talk);
        (await Find(Key)).ShouldBe(Talk);
    }

    [DatabaseFact]
    public async Task Saving_again_moves_it_on()
    {
        await Save(Key, Talk);
        await Save(Key, Talk with { Step = "Phone", State = "{}" });
        (await Find(Key)).ShouldBe(Talk with { Step = "Phone", State = "{}" });
    }

    [DatabaseFact]
    public async Task Two_admins_in_one_topic_do_not_mix()
    {
        var (first, second) = (new ConversationKey(-100, 7, 1), new ConversationKey(-100, 7, 2));
        await Save(first, Talk with { Step = "a" });
        await Save(second, Talk with { Step = "b" });
        (await Find(first))!.Step.ShouldBe("a");
        (await Find(second))!.Step.ShouldBe("b");
        (await Find(first with { TopicId = 8 })).ShouldBeNull();
    }

    [DatabaseFact]
    public Task What_is_saved_but_not_committed_is_seen_by_the_one_who_saved_it() => App.InScope(async scope =>
    {
        var store = scope.GetRequiredService<IConversationStore>();
        store.Save(Key, Talk);
        (await store.Find(Key, default)).ShouldBe(Talk);
        store.Remove(Key);
        (await store.Find(Key, default)).ShouldBeNull();
    });

    [DatabaseFact]
    public Task What_was_discarded_is_not_seen_any_more() => App.InScope(async scope =>
    {
        var store = scope.GetRequiredService<IConversationStore>();
        store.Save(Key, Talk);
        scope.GetRequiredService<IUnitOfWork>().Discard();
        (await store.Find(Key, default)).ShouldBeNull();
    });

    [DatabaseFact]
    public async Task Removing_ends_it_and_removing_nothing_is_no_error()
    {
        await Save(Key, Talk);
        await Remove();
        await Remove();
        (await Find(Key)).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_session_has_the_user_and_the_conversation_or_what_there_is_of_them()
    {
        (await Load()).ShouldBe((null, null));
        await Save(Key, Talk);

        var user = User.Arrive(500, null, App.Time.GetUtcNow());
        user.Decide(ConsentKind.PersonalData, true, "3", App.Time.GetUtcNow());
        user.Speak("en");
        await App.Add(user);
        (await Load()).ShouldBe((new SessionUser(user.Id, "en", "3", true), Talk));
    }

    [DatabaseFact]
    public async Task An_admin_who_never_wrote_to_the_bot_has_a_conversation_in_the_group()
    {
        var inGroup = new ConversationKey(-1001, 2, 500);
        await Save(inGroup, Talk);

        var session = await App.InScope(scope => scope.GetRequiredService<ISessions>().Load(inGroup, default).AsTask());

        session.ShouldBe((null, Talk));
    }

    [DatabaseFact]
    public async Task A_session_shows_withdrawn_consent_as_none_and_a_block_as_unreachable()
    {
        var now = App.Time.GetUtcNow();
        var user = User.Arrive(500, null, now);
        user.Decide(ConsentKind.PersonalData, true, "3", now);
        user.Withdraw(ConsentKind.PersonalData, "3", now);
        user.Note(Reachability.Blocked, now);
        await App.Add(user);
        (await Load()).ShouldBe((new SessionUser(user.Id, null, null, false), null));
    }

    private Task Save(ConversationKey key, Conversation conversation) => App.InScope(scope =>
    {
        scope.GetRequiredService<IConversationStore>().Save(key, conversation);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task Remove() => App.InScope(scope =>
    {
        scope.GetRequiredService<IConversationStore>().Remove(Key);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task<Conversation?> Find(ConversationKey key) =>
        App.InScope(scope => scope.GetRequiredService<IConversationStore>().Find(key, default).AsTask());

    private Task<(SessionUser? User, Conversation? Conversation)> Load() =>
        App.InScope(scope => scope.GetRequiredService<ISessions>().Load(Key, default).AsTask());
}
