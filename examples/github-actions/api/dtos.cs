using System;
using System.Collections.Generic;
using ServiceStack;

namespace Acme.Stock
{
    [Route("/items/{Name}", "GET")]
    public partial class GetItem : IReturn<Item>, IGet
    {
        public virtual string Name { get; set; }
    }

    public partial class Item
    {
        public virtual string Name { get; set; }
        public virtual int Count { get; set; }
        public virtual DateTime Since { get; set; }
        public virtual List<string> Tags { get; set; }
    }
}
