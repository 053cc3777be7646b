using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Conversations;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users;

internal sealed class Sessions(SmartHeartDbContext context, IConversationStore conversations) : ISessions
{
    private static readonly Func<SmartHeartDbContext, long, int, long, CancellationToken, Task<Found?>> Query =
        EF.CompileAsyncQuery((SmartHeartDbContext db, long chatId, int topicId, long telegramId, CancellationToken _) =>
            db.Set<User>().AsNoTracking().Where(user => user.TelegramId == telegramId)
                .LeftJoin(
                    db.Set<ConversationEntry>().AsNoTracking().Where(talk => talk.ChatId == chatId && talk.TopicId == topicId),
                    user => user.TelegramId,
                    talk => talk.TelegramId,
                    (user, talk) => new Found(
                        new SessionUser(
                            user.Id, user.Language,
                            user.PersonalData.State == ConsentState.Given ? user.PersonalData.Version : null,
                            user.Reachability == Reachability.Reachable),
                        talk == null
                            ? null
                            : new Conversation(talk.Flow, talk.Version, talk.Instance, talk.Step, talk.Draft, talk.AnchorMessageId, talk.State)))
                .FirstOrDefault());

    public async ValueTask<(SessionUser? User, Conversation? Conversation)> Load(ConversationKey key, CancellationToken cancellationToken)
    {
        var found = await Query(context, key.ChatId, key.TopicId, key.TelegramId, cancellationToken);
        if (found is not null) return (found.User, found.Conversation);

        // A second trip for admins who never wrote to the bot themselves; a stranger's private chat holds no form before their first Start is stored.
        // (Groups have negative ids; comparing chat and sender would take an anonymous admin, who writes as the group, for a private chat.)
        var isPrivate = key.ChatId > 0;
        return (null, isPrivate ? null : await conversations.Find(key, cancellationToken));
    }

    private sealed record Found(SessionUser User, Conversation? Conversation);
}
