namespace Telegram.Bot.Requests;

/// <summary>A call that the server holds back until there is something to answer.</summary>
internal interface ILongPoll
{
    TimeSpan Hold { get; }
}
