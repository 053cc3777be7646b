namespace Microsoft.SqlServer.Server;

/// <summary>Declares a CLR type as a SQL Server user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute : Attribute
{
    public SqlUserDefinedTypeAttribute(Format format)
    {
        if (format is not (Format.Native or Format.UserDefined))
            throw new ArgumentOutOfRangeException(nameof(format), format, "A user-defined type is stored as Native or UserDefined.");
        Format = format;
    }

    public Format Format { get; }

    public bool IsByteOrdered { get; set; }

    public bool IsFixedLength { get; set; }

    /// <summary>Bytes; -1 stands for a value of up to 2 GB.</summary>
    public int MaxByteSize { get; set; }

    public string? Name { get; set; }

    public string? ValidationMethodName { get; set; }
}
