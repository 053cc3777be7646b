using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings;

internal sealed class RecipientLog(UnitOfWork unitOfWork, LedgerDialect sql, TimeProvider time) : IRecipientLog
{
    public void PutBack(int mailingId, RecipientState state)
    {
        foreach (var statement in sql.PutBack(mailingId, (int)state, time.GetUtcNow())) unitOfWork.Defer(statement);
    }

    public void ForgetEdition(int mailingId) => unitOfWork.Defer(sql.ForgetEdition(mailingId));
}

internal sealed class ClickLog(UnitOfWork unitOfWork, Statements statements) : IClickLog
{
    public void Record(int mailingId, int userId, int button, DateTimeOffset at) => unitOfWork.Defer(statements.CountClick(mailingId, userId, button, at));
}

internal sealed class BoardLog(UnitOfWork unitOfWork, LedgerDialect sql) : IBoardLog
{
    public void Keep(int mailingId, int messageId)
    {
        // The board may be faster than the first recipient.
        unitOfWork.Defer(sql.Open(mailingId));
        unitOfWork.Defer(sql.KeepBoard(mailingId, messageId));
    }
}
