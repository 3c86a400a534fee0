import sys,glob,re
for f in sorted(glob.glob('/tmp/lab/wr/b-*.out')):
    g=f.replace('/b-','/%s-'%sys.argv[1])
    def load(x):
        d={};p=''
        for l in open(x):
            if l.startswith('==='): p=l.split()[1]
            m=re.match(r'\s+(missed|wrong|disturbed)\s+(.{34})\s(«.*)',l)
            if m: d[(p,m.group(2),m.group(3).split(' →')[0])]=(m.group(1),m.group(3))
        return d
    a,b=load(f),load(g)
    for k in b:
        if k not in a or a[k][0]!=b[k][0]: print('+',f[13:-4],k[0],b[k][0],b[k][1][:260],'   WAS',a.get(k,('ok',))[0])
    print(f[13:-4],'gone:',len([k for k in a if k not in b]))
